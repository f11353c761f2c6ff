import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimPromise } from '@/lib/domain/trim-promise';

describe('a sentence trimmed to its promise', () => {
  it.each([
    ['We will send you the signed contract tomorrow.', 'Send you the signed contract tomorrow'],
    ['I’ll confirm the pilot sites this week.', 'Confirm the pilot sites this week'],
    ["Hi Ana, I'll call you on Monday!", 'Call you on Monday'],
    ['Dear Laura, we are going to move the go-live.', 'Move the go-live'],
    ['And then we’ll also price the second printer;', 'Price the second printer'],
    ['As agreed, I will send the minutes.', 'Send the minutes'],
    ['Could you please send the test data by Friday?', 'Send the test data by Friday'],
    ['Please confirm the delivery address by Friday.', 'Confirm the delivery address by Friday'],
    ['I will send the plan\nand the annex\n by Friday.', 'Send the plan and the annex by Friday'],
    ['我会在周五前发送接口报告。', '在周五前发送接口报告'],
    ['好的，我们将于下周三提交方案。', '于下周三提交方案'],
    ['王总，您好：我们会在周五前完成联调。', '在周五前完成联调'],
    ['请周五前确认测试数据。', '周五前确认测试数据'],
    ['麻烦您提供用户清单，谢谢。', '提供用户清单，谢谢'],
  ])('%j -> %j', (sentence, text) => {
    expect(trimPromise(sentence)).toBe(text);
  });

  it.each([
    ['somebody else’s subject', 'Tom will send you the test data.', 'Tom will send you the test data'],
    ['a promise not to', 'We will not change the export.', 'We will not change the export'],
    ['what is no verb of doing', 'I will be in Madrid on Friday.', 'I will be in Madrid on Friday'],
    ['what would be one word', 'I will try.', 'I will try'],
    [
      'a question of other form',
      'Could the export also include the returns column?',
      'Could the export also include the returns column?',
    ],
    ['a polite notice', 'Please note that we are closed.', 'Please note that we are closed'],
    ['a Chinese word that begins alike', '我会议上说明。', '我会议上说明'],
    ['a refusal', '我们会不会延期？', '我们会不会延期？'],
    ['two characters', '我会看。', '我会看'],
    ['marks alone', '...', '...'],
  ])('leaves %s', (_what, sentence, text) => {
    expect(trimPromise(sentence)).toBe(text);
  });

  it('ends a long sentence between two words', () => {
    const text = trimPromise(`I will ${'send the long report '.repeat(40)}`);
    expect(text).toMatch(/^Send the long report .*\w…$/);
    expect(text.length).toBeLessThanOrEqual(300);
  });

  it('is never empty for words, never long and always one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (sentence) => {
        const text = trimPromise(sentence);
        expect(text === '').toBe(sentence.trim() === '');
        expect(text.length).toBeLessThanOrEqual(300);
        expect(text).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
