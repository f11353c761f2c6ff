import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportedShare } from '@/lib/app/reply/reported-share';
import { reportText } from '@/tests/helpers/a-letter-report';

const chinese = [
  '王经理，您好：',
  '以下是仓库系统迁移项目的进展。',
  '自上次报告以来，我们完成了数据导入和第一班的培训。',
  '打印机驱动因供应商更换固件晚了两天。',
  '下一步：割接方案，11月28日（周五）完成。',
].join('\n');

describe('how much of a report stands in a mail', () => {
  test.each<[string, string, string, number, number]>([
    ['all of it, as it is', reportText, reportText, 1, 1],
    [
      'all of it, wrapped and in other marks',
      reportText,
      reportText.replace(/\s+/g, '\u00a0\n').replace(/-/g, '•'),
      1,
      1,
    ],
    ['all of it, below a line of the own', reportText, `One thing first.\n${reportText}`, 1, 1],
    [
      'most of it, without its middle',
      reportText,
      reportText
        .split('\n')
        .filter((_line, at) => at < 3 || at > 5)
        .join('\n'),
      0.5,
      0.8,
    ],
    [
      'enough of it, where every line was touched up',
      reportText,
      reportText
        .replace('stand', 'are')
        .replace('finished', 'completed')
        .replace('two days', '2 days')
        .replace('Nothing', 'No'),
      0.4,
      0.9,
    ],
    [
      'little of it, where one sentence was left',
      reportText,
      'Hi!\nThe printer driver is two days late because the supplier changed it.',
      0.05,
      0.25,
    ],
    [
      'nothing in an answer of another kind',
      reportText,
      'Hi Ana,\nThank you for the call, see you on Friday.\nMaya',
      0,
      0.04,
    ],
    ['nothing in an empty draft', reportText, '', 0, 0],
    ['nothing of an empty report', ' – ', reportText, 0, 0],
    ['all of a Chinese one', chinese, chinese.replace(/\n/g, ' '), 1, 1],
    [
      'enough of a Chinese one that was touched up',
      chinese,
      chinese.replace('以下是', '现将').replace('两天', '2天').replace('完成了', '已完成'),
      0.5,
      0.95,
    ],
    ['nothing in another Chinese mail', chinese, '王经理，您好：\n谢谢来电，周五见。', 0, 0.07],
  ])('%s', (_name, reported, text, least, most) => {
    const share = reportedShare(reported, text);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  test('is a share, whole in itself, and what is added takes nothing away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (reported, more) => {
        const whole = reportedShare(reported, reported);
        expect([0, 1]).toContain(whole);
        expect(reportedShare(reported, more)).toBeGreaterThanOrEqual(0);
        expect(reportedShare(reported, `${reported}\n${more}`)).toBe(whole);
      }),
    );
  });
});
