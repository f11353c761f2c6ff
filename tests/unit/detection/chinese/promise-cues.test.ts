import { describe, expect, test } from 'vitest';
import { promiseCues } from '@/lib/detection/chinese/promise-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'own-will': ['我们会安排木工量尺寸。', '你们会安排木工量尺寸。'],
  'own-will-start': ['收到，我们马上看图纸。', '收到，请马上看图纸。'],
  'own-verb': ['我这边跟进木料的事。', '木料的事很多。'],
  'we-do-it': ['木料的搬运由我方负责。', '木料的搬运由你方负责。'],
  'to-you': ['木料样品发给你。', '木料样品发给我。'],
  'to-you-end': ['到货时间稍后告知你。', '到货时间稍后告知他。'],
  'you-get': ['过几天你就能收到木料。', '过几天他就能收到木料。'],
  'day-verb': ['明天之前修好院子的围栏。', '院子的围栏修好。'],
  'day-verb-end': ['院子的图纸周四寄出。', '院子的图纸很清楚。'],
  'verb-done-by': ['月底前完成院子的围栏。', '院子的围栏完成了。'],
  soon: ['马上联系木工师傅。', '木工师傅的联系方式很多。'],
  'soon-start': ['尽快安排围栏。', '安排围栏很快。'],
  'i-take-it': ['围栏的事包在我身上。', '围栏的事写在纸上。'],
  'i-promise': ['保证木料干燥平整。', '木料干燥平整。'],
  'after-event': ['木料收到后我们安排切割。', '木料收到后请切割。'],
  'have-plan': ['围栏的切割排在周三。', '围栏的切割在周三。'],
  'leave-it': ['剩下的木料我来搬。', '剩下的木料很多。'],
  'thing-day': ['围栏周五装好。', '你的围栏周五装好了吗？'],
  'dated-short': ['围栏周五装好。', '围栏装好。'],
  'has-day': ['周五这里有雨。', '今年这里有雨。'],
  'day-before': ['周五之前这里有雨。', '周五这里有雨。'],
  'at-latest': ['院子最晚三点关门。', '院子三点关门。'],
  hedge: ['这些木料可能够用。', '这些木料够用。'],
  past: ['木料已送到院子。', '木料送到院子。'],
  'past-end': ['院子的围栏刷完了。', '院子的围栏要刷。'],
  'past-already': ['木料刚刚送到院子。', '木料送到院子。'],
  reported: ['王总说木料很好。', '王总的木料很好。'],
  'third-will': ['他们会送木料过来。', '我们会送木料过来。'],
  'you-do': ['麻烦把木料搬进来。', '木料搬进来。'],
  'give-me': ['图纸画好给我。', '图纸画好。'],
  question: ['这些木料够用吗？', '这些木料够用。'],
  'or-not': ['这些木料够不够？', '这些木料不够。'],
  availability: ['我周五在外地出差。', '我周五在院子刷漆。'],
  'looking-forward': ['期待看到新的围栏。', '已经看到新的围栏。'],
  'not-do': ['我们无法送货上门。', '我们送货上门。'],
  contract: ['甲方支付木料费用。', '我方支付木料费用。'],
  boilerplate: ['这是系统发出的消息。', '这是木工发出的消息。'],
  present: ['围栏正在刷漆。', '围栏要刷漆。'],
  fact: ['围栏是木头做的。', '木头围栏很高。'],
  'own-life': ['孩子在院子里。', '木工在院子里。'],
  'own-want': ['我们建议用松木。', '木工建议用松木。'],
  'only-if': ['木料干了才能刷漆。', '木料干了就刷漆。'],
  'who-will': ['围栏由谁刷漆。', '围栏由木工刷漆。'],
  'like-joke': ['围栏在愚人节刷漆。', '围栏在春节刷漆。'],
};

describe('what speaks for and against a Chinese promise', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(promiseCues));
  });

  test.each(readExamples(examples, 'p', 'zh'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
