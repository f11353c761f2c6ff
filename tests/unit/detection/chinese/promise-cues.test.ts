import { describe, expect, test } from 'vitest';
import { promiseCues } from '@/lib/detection/chinese/promise-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'own-will': ['我们会安排木工。', '你们会安排木工。'],
  'own-will-start': ['收到，我们马上看图。', '收到，请马上看图。'],
  'own-verb': ['我这边跟进木料。', '木料很重，跟进吧。'],
  'we-do-it': ['搬运由我方负责。', '搬运由你方负责。'],
  'to-you': ['样品发给你。', '样品发给我。'],
  'to-you-end': ['稍后告知你。', '稍后告知他。'],
  'you-get': ['你就能收到木料。', '他就能收到木料。'],
  'day-verb': ['明天之前修好围栏。', '围栏修好。'],
  'day-verb-end': ['周四寄出木料。', '木料很重。'],
  'verb-done-by': ['月底前完成围栏。', '围栏已完成了。'],
  soon: ['马上联系木工。', '木工联系多。'],
  'soon-start': ['尽快。', '很快。'],
  'i-take-it': ['这事包在我身上。', '这事写在纸上。'],
  'i-promise': ['保证木料干燥。', '木料干燥。'],
  'after-event': ['木料收到后我们安排切割。', '木料收到了，很好。'],
  'have-plan': ['切割排在周三。', '周三切割。'],
  'leave-it': ['剩下的我来。', '剩下的很多。'],
  'thing-day': ['围栏周五装好。', '你的围栏周五装好了吗？'],
  'dated-short': ['围栏周五装。', '围栏装好。'],
  'has-day': ['周五有雨。', '外面有雨。'],
  'day-before': ['周五之前有雨。', '周五有雨。'],
  'at-latest': ['最晚三点。', '三点。'],
  hedge: ['木料可能够。', '木料够。'],
  past: ['木料已送。', '木料重。'],
  'past-end': ['木料送完了。', '木料送完。'],
  'past-already': ['木料刚刚送。', '木料送。'],
  reported: ['王总说木料很好。', '王总的木料很好。'],
  'third-will': ['他们会送木料。', '我们会送木料。'],
  'you-do': ['麻烦送木料。', '送木料。'],
  'give-me': ['木料送来给我。', '木料送来。'],
  question: ['木料够吗？', '木料够。'],
  'or-not': ['木料够不够。', '木料不够。'],
  availability: ['我周五出差。', '我周五出图。'],
  'looking-forward': ['期待围栏。', '看到围栏。'],
  'not-do': ['我们无法送货。', '我们送货。'],
  contract: ['甲方付款。', '我方付款。'],
  boilerplate: ['此为系统消息。', '此为新消息。'],
  present: ['围栏正在做。', '围栏要做。'],
  fact: ['围栏是木头。', '围栏很高。'],
  'own-life': ['孩子很高。', '围栏很高。'],
  'own-want': ['我们建议松木。', '木工建议松木。'],
  'only-if': ['干了才能刷漆。', '干了就刷漆。'],
  'who-will': ['谁刷漆。', '木工刷漆。'],
  'like-joke': ['愚人节刷漆。', '春节刷漆。'],
};

describe('what speaks for and against a Chinese promise', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(promiseCues));
  });

  test.each(readExamples(examples, 'p', 'zh'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
