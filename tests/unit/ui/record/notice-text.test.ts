import { expect, test } from 'vitest';
import { noticeText } from '@/lib/ui/record/notice-text';

const about = {
  text: 'Send the revised timeline.',
  move: { from: '2026-11-24', to: '2026-11-27', reason: 'Tom is ill' },
  name: 'Ana Ruiz',
  today: '2026-11-20',
};

test('a heads-up while the old day is not over', () => {
  expect(noticeText(about, 'en')).toBe(
    [
      'Hello Ana Ruiz,',
      '',
      'A heads-up in good time: we promised “Send the revised timeline” for Tue 24 Nov, and it will not be ready by then.',
      'The new day is Fri 27 Nov.',
      'The reason: Tom is ill',
      '',
      'Please tell me if this does not work for you.',
    ].join('\n'),
  );
});

test('an apology once the old day is over, not on the day itself', () => {
  expect(noticeText({ ...about, today: '2026-11-24' }, 'en')).toContain('A heads-up');
  expect(noticeText({ ...about, today: '2026-11-25' }, 'en')).toContain('I am sorry about that.');
});

test('good news for an earlier day, even when it is told late', () => {
  const move = { ...about.move, to: '2026-11-23' };
  expect(noticeText({ ...about, move, today: '2026-11-30' }, 'en')).toContain('Good news');
});

test('in Chinese', () => {
  expect(noticeText({ ...about, text: '提交联调报告。', name: '王丽', today: '2026-11-25' }, 'zh-CN')).toBe(
    [
      '王丽，您好：',
      '',
      '我们承诺11月24日完成“提交联调报告”，但未能按时交付，非常抱歉。',
      '新的日期是11月27日。',
      '原因：Tom is ill',
      '',
      '如果这个日期对您不合适，请告诉我。',
    ].join('\n'),
  );
});

test('without a name or a reason there is no gap', () => {
  const text = noticeText({ ...about, name: ' ', move: { ...about.move, reason: '' } }, 'en');
  expect(text.startsWith('Hello,\n\nA heads-up')).toBe(true);
  expect(text).not.toContain('reason');
});

test('marks that turn the text around are left out', () => {
  expect(noticeText({ ...about, text: '\u202egnp.exe' }, 'en')).toContain('“gnp.exe”');
});
