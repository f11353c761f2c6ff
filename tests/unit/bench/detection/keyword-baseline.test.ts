import { describe, expect, it } from 'vitest';
import { type ScoredKind, scoredKinds } from '@/scripts/bench/detection/classifier';
import { keywordBaseline } from '@/scripts/bench/detection/keyword-baseline';

const said = (lang: 'en' | 'zh', text: string): ScoredKind[] =>
  scoredKinds.filter((kind) => keywordBaseline.says({ id: '', set: '', lang, text }, kind) === true);

describe('the keywords that others are compared with', () => {
  it.each<['en' | 'zh', string, ScoredKind[]]>([
    ['en', "We'll bring the ladder on Tuesday.", ['promise']],
    ['en', 'We will bring the ladder.', ['promise']],
    ['en', 'We brought the ladder on Tuesday.', []],
    ['en', 'Could you open the gate?', ['request']],
    ['en', 'The gate was open.', []],
    ['en', 'The gate was open, pleased to see it.', []],
    ['en', 'Please add a second gate.', ['request', 'change']],
    ['en', 'The address is below.', []],
    ['en', 'The delays are unacceptable.', ['complaint']],
    ['zh', '我会带梯子过来。', ['promise']],
    ['zh', '周二把梯子交给你们', ['promise']],
    ['zh', '上次带了梯子。', []],
    ['zh', '能否打开大门', ['request']],
    ['zh', '大门开着。', []],
    ['zh', '大门改成绿色。', ['change']],
    ['zh', '进度太慢，我们很失望。', ['complaint']],
  ])('%s %s', (lang, text, kinds) => {
    expect(said(lang, text)).toEqual(kinds);
  });
});
