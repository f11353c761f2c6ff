import { expect, test } from 'vitest';
import { tellingWords } from '@/lib/domain/telling-words';

test.each([
  ["I'll send you the revised plans by Friday", ['send', 'revis', 'plan']],
  ['Report 3, report 4', ['report', '3', '4']],
  ['我们下周五提交报告', ['提交', '交报', '报告']],
  ['提供ＡＰＩ文档', ['提供', 'api', '文档']],
  ['the of, 我们', []],
])('%j is told by %j', (text, words) => {
  expect([...tellingWords(text)]).toEqual(words);
});
