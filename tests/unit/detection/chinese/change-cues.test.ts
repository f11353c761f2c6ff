import { describe, expect, test } from 'vitest';
import { changeCues } from '@/lib/detection/chinese/change-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'change-to': ['围栏的松木改成桦木。', '围栏有松木和桦木。'],
  'ba-change': ['把院子的门换掉。', '院子的门很新。'],
  add: ['院子增加一处阳台。', '院子有一处阳台。'],
  'add-more': ['额外做一扇木门。', '外面做一扇木门。'],
  'add-thing': ['院子新增座位。', '院子有座位。'],
  'drop-thing': ['取消院子的木门。', '看看院子的木门。'],
  'thing-drop': ['报表下半年不做。', '木门下半年不做。'],
  'not-want': ['院子的木门不要了。', '院子的木门要了。'],
  'thing-change': ['图册的封面重做。', '图册的封面好看。'],
  later: ['推迟给木门刷漆。', '开始给木门刷漆。'],
  'milestone-later': ['开业的日子往后拉。', '开业的日子很顺。'],
  'more-count': ['木门从三楼改到五楼。', '木门从三楼能看见。'],
  'scope-word': ['院子的需求有变。', '院子的需求清楚。'],
  decided: ['老板决定取消木门。', '老板喜欢院子的木门。'],
  'we-want': ['我们想再做一扇木门。', '木工又做一扇木门。'],
  'can-change': ['能否调整木门的位置。', '能否看见木门的位置。'],
  'two-more': ['院子再来两把椅子。', '院子里有两把椅子。'],
  'only-keep': ['院子里只保留木门。', '院子里保留木门。'],
  'also-cover': ['院子的木门也翻新。', '院子的木门很新。'],
  past: ['院子的木门已换。', '院子的木门要换。'],
  'if-clause': ['万一院子下雨，关门。', '看见院子下雨，关门。'],
  hedge: ['听说院子下雨。', '看见院子下雨。'],
  'own-will': ['我们会看院子的木门。', '木工会看院子的木门。'],
  question: ['院子换木门？', '院子换木门。'],
};

describe('what speaks for and against a Chinese change', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(changeCues));
  });

  test.each(readExamples(examples, 'c', 'zh'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
