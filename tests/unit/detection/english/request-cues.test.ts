import { describe, expect, test } from 'vitest';
import { requestCues } from '@/lib/detection/english/request-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'please-do': ['Please measure the hall.', 'Please find the hall plan below.'],
  'please-end': ['One more crate, please.', 'Please bring one more crate.'],
  'please-any': ['Kindly check the hinges.', 'A kind man checks the hinges.'],
  'please-find': ['Please find the plan below.', 'Please send the plan below.'],
  'could-you': ['Could you water the plants?', 'They could water the plants.'],
  'could-you-any': ['Where could you store the crates?', 'Where could they store the crates?'],
  'are-you-able': ['Are you free on Tuesday?', 'Are you the plumber?'],
  'would-you-mind': ['Would you mind moving the van?', 'Would you move the van?'],
  'do-you': ['Do you have a ladder?', 'Some of you have a ladder.'],
  'wh-question': ['When does the museum open?', 'The museum says when.'],
  'question-end': ['The museum opens at ten?', 'The museum opens at ten.'],
  'question-inside': ['Open at ten? We come at nine.', 'Open at ten. We come at nine.'],
  'question-with-you': ['Is the van with you at the dock?', 'Is the van at the dock?'],
  'start-imperative': ['Confirm the wall colour first.', 'Confirmed walls look good.'],
  'start-imperative-object': ['Send us the wall colour.', 'Send wall colours.'],
  'start-verb-object': ['Paint the wall blue.', 'Walls are blue.'],
  'named-imperative': ['Marta, send the wall colours.', 'Marta sends the wall colours.'],
  'comma-imperative': ['When dry, check the wall.', 'When dry, the wall is checked.'],
  'if-then-imperative': ['Once the wall is dry, please call the plumber.', 'Once the wall is dry, the plumber comes.'],
  'imperative-object': ['You check the wall.', 'You checked the wall.'],
  'do-not-forget': ['Make sure the doors are shut.', 'Sure, the doors are shut.'],
  'i-need': ['We need four chairs.', 'They need four chairs.'],
  'i-need-to-know': ['I would like to see the roof.', 'They would like to see the roof.'],
  'still-waiting': ['We are still waiting for your drawings.', 'We are still waiting outside.'],
  'would-be-great': ['It would be great to get the plan.', 'It would be blue like the plan.'],
  'i-would-ask': ['May I suggest a wider door?', 'They suggest a wider door.'],
  'can-i-have': ['Can we move the fitting to noon?', 'Can they move the fitting to noon?'],
  'shall-we': ['How about a wider door?', 'We know about a wider door.'],
  'lets-meet': ["Let's meet at the dock.", 'They often meet at the dock.'],
  'you-should': ['You should seal the floor.', 'You sealed the floor.'],
  'your-turn': ['We await your decision on tiles.', 'We await their decision on tiles.'],
  'advise-end': ['Kindly reply by noon.', 'Her reply was kind.'],
  'at-your-convenience': ['Come over whenever you like.', 'Come over at noon.'],
  wondering: ['I was wondering if the door fits.', 'I wonder, the door fits.'],
  'give-a-call': ['Give me a call at noon.', 'The call at noon was short.'],
  'any-questions': ['Ask Lea any questions.', 'Ask Lea a question.'],
  'feel-free': ['No need to bring tools.', 'We need to bring tools.'],
  reported: ['Lea asked for tools.', 'Lea looks for tools.'],
  'own-subject-start': ['We brought the tools.', 'Tools were brought.'],
  'you-subject-start': ['Your tools are here.', 'Here are your tools.'],
  marketing: ['Click here for tools.', 'Look here for tools.'],
  'to-unsubscribe': ['To unsubscribe write one line.', 'Never unsubscribe on one line.'],
  exclaim: ['Tools!', 'Tools.'],
  'shall-i-offer': ['Should I bring tools?', 'Did I bring tools?'],
  'rhetorical-third': ['Was it the plumber?', 'Were you the plumber?'],
};

describe('what speaks for and against an English request', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(requestCues));
  });

  test.each(readExamples(examples, 'r', 'en'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
