import { describe, expect, test } from 'vitest';
import { furtherCues } from '@/lib/detection/english/further-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'attached-is': ['Attached is the plan of the third floor.', 'The shelf is attached to the third floor.'],
  'attached-any': ['The second attachment shows the roof.', 'The second picture shows the roof.'],
  link: ['Open the link to see the plan.', 'Open the lid to see the plan.'],
  approve: ['We approve the plan of the roof.', 'We improve the plan of the roof.'],
  question: ['Is the plan of the roof fine?', 'The plan of the roof is fine.'],
  future: ['The plan of the roof is out tomorrow.', 'The plan of the roof is out.'],
  past: ['The plan was with us.', 'The plan is with us.'],
  'third-party': ['She likes the plan of the roof.', 'Yes, she likes the plan of the roof.'],
  marketing: ['Our newsletter shows the roof.', 'Our news shows the roof.'],
};

describe('what speaks for and against an English delivery or approval', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(furtherCues));
  });

  test.each(readExamples(examples, 'f', 'en'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
