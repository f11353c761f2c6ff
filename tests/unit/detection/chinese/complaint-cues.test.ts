import { describe, expect, test } from 'vitest';
import { complaintCues } from '@/lib/detection/chinese/complaint-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  dissatisfied: ['新做的木门令人失望。', '新做的木门令人放心。'],
  again: ['新做的木门又漏风。', '新做的木门漏风。'],
  late: ['木门的安装一拖再拖。', '木门的安装按期进行。'],
  'so-long': ['三个星期了，木工还在刷漆。', '木工还在院子里刷漆。'],
  'waited-still': ['木工至今还在刷漆。', '木工还在院子里刷漆。'],
  'again-bad': ['新木门还是打不开。', '新木门打不开。'],
  'nothing-done': ['院子的门没有任何进展。', '院子的门进展很大。'],
  'weeks-late': ['院子里好几个月了。', '院子里月亮圆了。'],
  'sorry-to-say': ['很遗憾，木门小了点。', '很可惜，木门小了点。'],
  'no-reply': ['木工的电话没人接。', '木工的电话有人接。'],
  'promised-but': ['说好的两扇木门呢。', '很好的两扇木门呢。'],
  'not-as': ['木门的颜色和样品不一样。', '两扇木门的颜色不一样。'],
  defect: ['新桌子的桌腿断了。', '新桌子的桌腿粗。'],
  'too-x': ['新桌子的桌腿太细。', '新桌子的桌腿很细。'],
  manner: ['院子里的木工态度差。', '院子里的木工个子高。'],
  overcharge: ['院子里的木工乱收费。', '院子里的木工有耐力。'],
  'how-could': ['新桌子的桌腿怎么还歪。', '新桌子的桌腿还歪。'],
  consequence: ['我们要求赔偿新桌子。', '我们要求看看新桌子。'],
  'users-complain': ['楼里的住户都在抱怨。', '楼里的住户都在家。'],
  'far-from': ['院子里的木工经验不足。', '院子里的木工经验足。'],
  'but-not': ['新木门大但不牢。', '新木门大也牢。'],
  negative: ['新木门不牢固。', '新木门牢固。'],
  'reader-side': ['你们的木门很大。', '我们的木门很大。'],
  exclaim: ['院子的木门真大！', '院子的木门真大。'],
  apology: ['抱歉，院子的门小。', '可惜，院子的门小。'],
  praise: ['院子的木门很漂亮。', '院子的木门很宽大。'],
  'no-complaint': ['我们对木门没意见。', '我们对木门有意见。'],
  third: ['隔壁送来一扇木门。', '木工送来一扇木门。'],
  'if-clause': ['万一院子的门小。', '看来院子的门小。'],
  report: ['打开的页面是空白。', '打开的箱子是空白。'],
  please: ['麻烦打开院子的门。', '木工打开院子的门。'],
  question: ['院子的门小？', '院子的门小。'],
  'own-life': ['孩子打开院子的门。', '木工打开院子的门。'],
};

describe('what speaks for and against a Chinese complaint', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(complaintCues));
  });

  test.each(readExamples(examples, 'x', 'zh'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
