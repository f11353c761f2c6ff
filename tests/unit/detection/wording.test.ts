import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wording } from '@/lib/detection/wording';
import { anyText } from '../../helpers/any-text';

describe('the same wording', () => {
  test.each([
    ['another day', "We'll paint the hall on Friday.", "We'll paint the hall on Tuesday."],
    ['another number', 'We need 4 chairs.', 'We need 12 chairs.'],
    ['another time', 'Call me at 5pm.', 'Call me at 10:30.'],
    ['another case', 'Please Send The Keys', 'please send the keys'],
    ['other marks', 'Thanks, we paint the hall!', 'Thanks - we paint the hall.'],
    ['a contraction written out', "We'll paint the hall.", 'We will paint the hall.'],
    ['hidden characters', 'We paint the hall.', 'We pa\u200bint the \u202ehall.'],
    ['another Chinese day', '周五前发样品。', '下周二前发样品。'],
    ['another Chinese number', '还需要3把椅子。', '还需要12把椅子。'],
    ['other Chinese marks', '好的，明天发样品！', '好的。明天发样品'],
    ['full width', '付５００元', '付500元'],
  ])('%s', (_, one, other) => {
    expect(wording(one)).toBe(wording(other));
  });
});

describe('another wording', () => {
  test.each([
    ['another thing', "We'll paint the hall on Friday.", "We'll paint the roof on Friday."],
    ['another person', 'We need 4 chairs.', 'They need 4 chairs.'],
    ['a negation', "We won't paint the hall.", "We'll paint the hall."],
    ['a day more', 'We paint the hall.', 'We paint the hall on Friday.'],
    ['another Chinese thing', '周五前发样品。', '周五前发图纸。'],
    ['a Chinese negation', '周五发样品。', '周五不发样品。'],
  ])('%s', (_, one, other) => {
    expect(wording(one)).not.toBe(wording(other));
  });
});

test('two long sentences that agree so far have one wording', () => {
  const beginning = 'we paint the hall and '.repeat(10);
  expect(wording(`${beginning} the roof`)).toBe(wording(`${beginning} the door`));
  expect(wording(beginning)).toHaveLength(200);
});

test('holds letters, figures and single spaces', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.string()), (text) => {
      expect(wording(text)).toMatch(/^[\p{L}\p{N}]*(?: [\p{L}\p{N}]+)*$/u);
    }),
  );
});
