import { expect, test } from 'vitest';
import { listMarkLength } from '@/lib/detection/sentences/list-mark';

test.each([
  ['- a', 2],
  ['-a', 1],
  ['* a', 2],
  ['*a', 1],
  ['– a', 2],
  ['•a', 1],
  ['• a', 2],
  ['[x] a', 4],
  ['1. a', 3],
  ['12) a', 4],
  ['1)a', 2],
  ['1.方案', 2],
  ['1、方案', 2],
  ['1、30天内', 2],
  ['2、12月3日', 2],
  ['(a) b', 4],
  ['（1）方案', 3],
  ['一、方案', 2],
  ['第一，方案', 3],
  ['① 方案', 2],
  ['iv. a', 4],
])('the mark of %j has %i units', (text, length) => expect(listMarkLength(text)).toBe(length));

test.each([
  '-5',
  '--',
  '1.5',
  '1,5',
  '2025. a',
  'A. Weber',
  'a',
  '一个方案',
  '第一版方案',
  '3、4号',
  '11、12月交付',
  '(see it)',
  '',
])('%j has none', (text) => expect(listMarkLength(text)).toBe(0));
