import { describe, expect, test } from 'vitest';
import { lineRuns } from '@/lib/templates/line-runs';

const own = (text: string) => lineRuns([{ kind: 'text', text }]);

describe('words in brackets', () => {
  test.each([
    ['The new day is [new day].', 'The new day is ', '[new day]', '.'],
    ['我建议改为〔请填写日期〕。', '我建议改为', '〔请填写日期〕', '。'],
    ['我建议改为【请填写日期】。', '我建议改为', '【请填写日期】', '。'],
  ])('are a gap where the template has them: %s', (line, before, gap, after) => {
    expect(own(line)).toEqual([{ text: before }, { text: gap, gap: true }, { text: after }]);
  });

  test('are text in a value', () => {
    expect(lineRuns([{ kind: 'value', text: 'See [annex A].' }])).toEqual([{ text: 'See [annex A].' }]);
  });

  test.each(['[1]', '[]', '[a [b', 'a] b', `[${'x'.repeat(200)}]`])('are no gap in %s', (line) => {
    expect(own(line)).toEqual([{ text: line }]);
  });
});
