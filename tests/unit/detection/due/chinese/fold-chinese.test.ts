import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldChinese } from '@/lib/detection/due/chinese/fold-chinese';
import { anyText } from '@/tests/helpers/any-text';

describe('a folded text', () => {
  it.each([
    ['３ 月 ２０ 日前', '3月20日前'],
    ['（週五）', '(周五)'],
    ['下個月底', '下个月底'],
    ['周\u200b五\u202e前', '周五前'],
    ['3 月\t20　日', '3月20日'],
    ['by 20 June 前', 'by 20 June前'],
  ])('%s', (text, plain) => {
    expect(foldChinese(text).plain).toBe(plain);
  });

  it('has a place for each of its letters, from left to right', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { plain, places } = foldChinese(text);
        expect(places.length).toBe(plain.length);
        expect([...places].every((place, at) => place < text.length && place > (places[at - 1] ?? -1))).toBe(true);
      }),
    );
  });
});
