import { describe, expect, test } from 'vitest';
import { changeCues } from '@/lib/detection/chinese/change-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'change-to': ['松木改成桦木。', '松木和桦木。'],
  'ba-change': ['把门换掉。', '门很新。'],
  add: ['增加阳台。', '阳台很新。'],
  'add-more': ['额外做阳台。', '外面做阳台。'],
  'add-thing': ['新增接口。', '接口稳定。'],
  'drop-thing': ['取消阳台。', '看看阳台。'],
  'thing-drop': ['报表不做。', '地板不做。'],
  'not-want': ['阳台不要了。', '阳台要了。'],
  'thing-change': ['封面重做。', '封面好看。'],
  later: ['推迟刷漆。', '开始刷漆。'],
  'milestone-later': ['开业往后拉。', '开业很顺。'],
  'more-count': ['从三楼改到五楼。', '从三楼看。'],
  'scope-word': ['需求有变。', '需求清楚。'],
  decided: ['老板决定取消阳台。', '老板喜欢阳台。'],
  'we-want': ['我们想再做阳台。', '木工做阳台。'],
  'can-change': ['能否调整阳台。', '阳台很大。'],
  'two-more': ['再来两把椅子。', '来看椅子。'],
  'only-keep': ['只保留阳台。', '保留阳台。'],
  'also-cover': ['阳台也翻新。', '阳台很新。'],
  past: ['阳台已换。', '阳台要换。'],
  'if-clause': ['万一下雨。', '外面下雨。'],
  hedge: ['听说下雨。', '外面下雨。'],
  'own-will': ['我们会看阳台。', '木工会看阳台。'],
  question: ['换阳台？', '换阳台。'],
};

describe('what speaks for and against a Chinese change', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(changeCues));
  });

  test.each(readExamples(examples, 'c', 'zh'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
