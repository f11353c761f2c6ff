import { describe, expect, test } from 'vitest';
import { commissive, imperative, ownSide, thirdParty } from '@/lib/detection/chinese/chinese-words';

const rows: readonly (readonly [name: string, source: string, has: string[], lacks: string[]])[] = [
  ['ownSide', ownSide, ['我们', '我司', '设计师', '小王', '老李'], ['你们', '他们', '客户']],
  ['thirdParty', thirdParty, ['他们', '供应商', '王总', '陈先生'], ['我们', '你们', '设计师']],
  ['commissive', commissive, ['发', '跟进', '出结果'], ['知道', '喜欢', '出差']],
  ['imperative', imperative, ['发', '确认', '抄送'], ['知道', '喜欢', '出差']],
];

describe.each(rows)('%s', (_, source, has, lacks) => {
  const pattern = new RegExp(`^${source}$`, 'u');

  test.each(has)('has %s', (word) => {
    expect(word).toMatch(pattern);
  });

  test.each(lacks)('lacks %s', (word) => {
    expect(word).not.toMatch(pattern);
  });
});
