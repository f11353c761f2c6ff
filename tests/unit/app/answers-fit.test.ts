import { describe, expect, test } from 'vitest';
import { bestFits, fitOf } from '@/lib/app/answers-fit';
import { tellingWords } from '@/lib/app/answers-words';

const words = (text: string): string[] => [...tellingWords(text)];

describe('the words that tell one thing from another', () => {
  test.each([
    ['Please find attached the revised cut-over plans.', ['cutover', 'plan']],
    ["Ana's policies and the boxes of dock 4", ['ana', 'policy', 'box', 'dock', '4']],
    ['The process is glass', ['process', 'glass']],
    ['附件是接口联调报告，请查收。', ['接口', '口联', '联调', '调报', '报告']],
    ['请提供API文档', ['api', '文档']],
    ['', []],
    ['Please find attached.', []],
    ['见附件。', []],
    ['同意。', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('full width and half width are one', () => {
    expect(words('ＡＰＩ ４')).toEqual(words('api 4'));
  });
});

test('a share of the words is enough only where the sentence names nothing else there', () => {
  expect(fitOf('the label samples, as agreed', 'label samples for dock 4')).toBeNull();
  expect(fitOf('label samples for the dock', 'label samples for dock 4')).toEqual({ share: 0.75 });
  expect(fitOf('label samples for dock 5', 'label samples for dock 4')).toBeNull();
});

test('one word names only what has no other', () => {
  expect(fitOf('the report', 'Send the report')).toEqual({ share: 1 });
  expect(fitOf('the stock report', 'Send the report')).toBeNull();
  expect(fitOf('the report', 'Send the stock report')).toBeNull();
});

test('nothing fits nothing', () => {
  expect(fitOf('', 'the report')).toBeNull();
  expect(fitOf('the report', '')).toBeNull();
  expect(bestFits('the report', [], String)).toEqual([]);
});
