import { describe, expect, test } from 'vitest';
import { complaintCues } from '@/lib/detection/chinese/complaint-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  dissatisfied: ['阳台令人失望。', '阳台令人放心。'],
  again: ['阳台又漏水。', '阳台漏水。'],
  late: ['阳台一拖再拖。', '阳台很大。'],
  'so-long': ['三个星期了还在刷漆。', '木工还在刷漆。'],
  'waited-still': ['至今还在刷漆。', '木工还在刷漆。'],
  'again-bad': ['阳台还是打不开。', '阳台打不开。'],
  'nothing-done': ['没有任何进展。', '进展很大。'],
  'weeks-late': ['好几个月了。', '月亮圆了。'],
  'sorry-to-say': ['很遗憾阳台小。', '可惜阳台小。'],
  'no-reply': ['电话没人接。', '电话有人接。'],
  'promised-but': ['说好的阳台呢。', '很好的阳台呢。'],
  'not-as': ['颜色和样品不一样。', '颜色不一样。'],
  defect: ['桌腿断了。', '桌腿粗。'],
  'too-x': ['桌腿太细。', '桌腿很细。'],
  manner: ['木工态度差。', '木工胆子大。'],
  overcharge: ['木工乱收费。', '木工有耐力。'],
  'how-could': ['桌腿怎么还歪。', '桌腿还歪。'],
  consequence: ['我们要求赔偿。', '我们要求松木。'],
  'users-complain': ['住户都在抱怨。', '住户都在家。'],
  'far-from': ['木工经验不足。', '木工经验足。'],
  'but-not': ['门大但不牢。', '门大也牢。'],
  negative: ['门不牢。', '门牢。'],
  'reader-side': ['你们的门。', '我们的门。'],
  exclaim: ['门真大！', '门真大。'],
  apology: ['抱歉，门小。', '可惜，门小。'],
  praise: ['门很漂亮。', '门很宽。'],
  'no-complaint': ['对门没意见。', '对门有意见。'],
  third: ['快递送门。', '木工送门。'],
  'if-clause': ['万一门小。', '看来门小。'],
  report: ['页面空。', '屋里空。'],
  please: ['麻烦开门。', '帮着开门。'],
  question: ['门小？', '门小。'],
  'own-life': ['孩子开门。', '木工开门。'],
};

describe('what speaks for and against a Chinese complaint', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(complaintCues));
  });

  test.each(readExamples(examples, 'x', 'zh'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
