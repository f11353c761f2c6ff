import { describe, expect, test } from 'vitest';
import { furtherCues } from '@/lib/detection/chinese/further-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'attached-is': ['附件为门图。', '附近有门。'],
  'see-attached': ['门图请过目。', '门图很清楚。'],
  'here-is': ['以下是门图。', '楼下有门图。'],
  'just-sent': ['门图已上传。', '门图要上传。'],
  'as-asked': ['按你说的画门。', '按木工说的画门。'],
  goods: ['门的单号是三。', '门的编号是三。'],
  approve: ['同意门图。', '同样门图。'],
  'agree-start': ['没问题，开门。', '有问题，开门。'],
  'no-objection': ['对门图没有异议。', '对门图有异议。'],
  'x-approved': ['财务已经批了。', '财务已经来。'],
  question: ['门图？', '门图。'],
  future: ['明天看门图。', '看门图。'],
  past: ['曾看门图。', '要看门图。'],
  'own-will': ['我们会看门图。', '木工会看门图。'],
  'if-clause': ['要是看门图。', '要看门图。'],
};

describe('what speaks for and against a Chinese delivery or approval', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(furtherCues));
  });

  test.each(readExamples(examples, 'f', 'zh'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
