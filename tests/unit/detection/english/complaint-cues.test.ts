import { describe, expect, test } from 'vitest';
import { complaintCues } from '@/lib/detection/english/complaint-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  dissatisfied: ['We are disappointed in the finish.', 'We are delighted by the finish.'],
  again: ['The lift stopped yet again.', 'Start the lift again.'],
  'nth-time': ['This is the third time.', 'This is the right time.'],
  late: ['The lift is behind schedule.', 'The lift is on schedule.'],
  defect: ['The lift arrived damaged.', 'The lift arrived clean.'],
  'you-promised': ['You promised two lifts.', 'You ordered two lifts.'],
  'hard-to': ['Frankly, two lifts are few.', 'Two lifts are few.'],
  consequence: ['We lost customers.', 'We found customers.'],
  tone: ['A lack of lifts.', 'A stack of lifts.'],
  surprise: ['To our horror it stopped.', 'On our floor it stopped.'],
  negative: ['Nobody rode the lift.', 'Everybody rode the lift.'],
  but: ['Small but loud.', 'Small and loud.'],
  exclaim: ['So loud!', 'So loud.'],
  praise: ['A perfect lift.', 'A small lift.'],
  'if-any': ['Stop the lift in case it hums.', 'Stop the lift, it hums.'],
  personal: ['My friend rode it.', 'My client rode it.'],
  report: ['The panel shows an error code.', 'The panel shows a code.'],
  question: ['Does the lift hum?', 'The lift hums.'],
};

describe('what speaks for and against an English complaint', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(complaintCues));
  });

  test.each(readExamples(examples, 'x', 'en'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
