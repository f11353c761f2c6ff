import { describe, expect, test } from 'vitest';
import { furtherCues } from '@/lib/detection/chinese/further-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'attached-is': ['附件为木门的图纸。', '附近有木门的工厂。'],
  'see-attached': ['木门的图纸请过目。', '木门的图纸很清楚。'],
  'here-is': ['以下是木门的图纸。', '楼下有木门的图纸。'],
  'just-sent': ['木门的图纸已上传。', '木门的图纸要上传。'],
  'as-asked': ['按你说的画木门。', '按木工说的画木门。'],
  goods: ['木门的快递单号是三。', '木门的颜色编号是三。'],
  approve: ['我们同意木门的图纸。', '我们看见木门的图纸。'],
  'agree-start': ['没问题，开始画木门。', '有问题，开始画木门。'],
  'no-objection': ['对木门没有异议。', '对木门有异议。'],
  'x-approved': ['木门财务已经批了。', '木门财务已经看见。'],
  question: ['木门的图纸清楚？', '木门的图纸清楚。'],
  future: ['明天看木门的图纸。', '来看木门的图纸。'],
  past: ['木工曾看木门的图纸。', '木工要看木门的图纸。'],
  'own-will': ['我们会看木门的图纸。', '木工会看木门的图纸。'],
  'if-clause': ['要是木门小，看图纸。', '要看木门小的图纸。'],
};

describe('what speaks for and against a Chinese delivery or approval', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(furtherCues));
  });

  test.each(readExamples(examples, 'f', 'zh'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
