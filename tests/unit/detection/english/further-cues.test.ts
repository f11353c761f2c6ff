import { describe, expect, test } from 'vitest';
import { furtherCues } from '@/lib/detection/english/further-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'attached-is': ['Attached is the floor plan.', 'It is attached to the floor.'],
  'attached-any': ['The attachment shows the floor.', 'The attack shows on the floor.'],
  link: ['Open the link for the plan.', 'Open the lid for the plan.'],
  approve: ['We approve the plan.', 'We improve the plan.'],
  question: ['Is the plan fine?', 'The plan is fine.'],
  future: ['The plan is out tomorrow.', 'The plan is out.'],
  past: ['The plan was out.', 'The plan is out.'],
  'third-party': ['She likes the plan.', 'Yes, she likes the plan.'],
  marketing: ['A sale of plans.', 'A sail of plans.'],
};

describe('what speaks for and against an English delivery or approval', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(furtherCues));
  });

  test.each(readExamples(examples, 'f', 'en'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
