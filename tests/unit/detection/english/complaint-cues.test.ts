import { describe, expect, test } from 'vitest';
import { complaintCues } from '@/lib/detection/english/complaint-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  dissatisfied: ['We are disappointed in the finish of the lift.', 'We are delighted by the finish of the lift.'],
  again: ['The lift stopped yet again this morning.', 'Start the lift again this morning.'],
  'nth-time': ['This is the third time that the lift stops.', 'This is the right time to stop the lift.'],
  late: ['The lift is weeks behind schedule.', 'The lift is right on schedule.'],
  defect: ['The new lift arrived damaged.', 'The new lift arrived clean.'],
  'you-promised': ['You promised two lifts for the tower.', 'You ordered two lifts for the tower.'],
  'hard-to': ['Frankly, two lifts are few for a tower.', 'Two lifts are few for a tower.'],
  consequence: ['We lost customers over the lift.', 'We found customers for the lift.'],
  tone: ['The lift shows a lack of care.', 'The lift shows a stack of crates.'],
  surprise: ['We saw to our horror that the lift fell.', 'We saw on our floor that the lift fell.'],
  negative: ['Nobody could use the lift today.', 'Everybody could use the lift today.'],
  but: ['The lift is small but fast.', 'The lift is small and fast.'],
  exclaim: ['The lift is so loud!', 'The lift is so loud.'],
  praise: ['The lift runs in a perfect line.', 'The lift runs in a straight line.'],
  'if-any': ['Stop the lift in case the belt hums.', 'Stop the lift, the belt hums.'],
  personal: ['A friend rode in the lift.', 'A client rode in the lift.'],
  report: ['The panel of the lift shows an error code.', 'The panel of the lift shows a floor.'],
  question: ['Does the lift hum at night?', 'The lift hums at night.'],
};

describe('what speaks for and against an English complaint', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(complaintCues));
  });

  test.each(readExamples(examples, 'x', 'en'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
