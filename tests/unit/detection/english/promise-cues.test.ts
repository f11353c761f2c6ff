import { describe, expect, test } from 'vitest';
import { promiseCues } from '@/lib/detection/english/promise-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'own-will-do': ["I'll also send the keys tomorrow.", 'They will send the keys tomorrow.'],
  'own-will-any': ['Our baker will sweeten the deal.', 'Our baker will need the oven.'],
  'own-will-to-you': ['We will have the crates at your dock.', 'We will have the crates at the dock.'],
  'own-passive': ['The oak table will be delivered on Monday.', 'The oak table will be large.'],
  'start-will-do': ['Will send the map tonight.', 'We hope they will send the map.'],
  'let-me-do': ['Let me look into the leak.', 'Let me know about the leak.'],
  'get-back': ["I'll get back to you about the boat.", 'I want to get back the boat.'],
  'we-are-committing': ['We replace the hinge free of charge.', 'We replace the hinge at a fair charge.'],
  'with-you-by': ['The samples will be with you soon.', 'The samples will be blue.'],
  'noun-goes-out': ['The parcel goes out today.', 'The parcel goes through customs.'],
  'dated-deadline': ['The hull is dry by Friday.', 'The hull is dry by itself.'],
  'has-day': ['We paint tomorrow.', 'We paint doors.'],
  'stock-phrase': ['Leave it with me.', 'Leave it on the bench.'],
  'if-clause': ['If it rains, we stay.', 'Rain falls, we stay.'],
  'if-later': ['We stay unless it rains.', 'We stay while it rains.'],
  'if-needed': ['We bring ladders if needed.', 'We bring the needed ladders.'],
  hedge: ['We hope the paint dries.', 'We know the paint dries.'],
  'own-hedge': ['We might repaint the gate.', 'They might repaint the gate.'],
  'own-would': ["I'd choose the red one.", 'She would choose the red one.'],
  'own-can': ['We can lend a van.', 'You can lend a van.'],
  'own-not': ["We won't charge for it.", 'We will charge for it.'],
  'own-need': ['We still have to measure the room.', 'They need to measure the room.'],
  'own-attend': ['I will attend the fair.', 'I will open the fair.'],
  'you-will': ['You will like the colour.', 'We will match the colour.'],
  'you-will-need': ['You will need a ladder.', 'You will get a ladder.'],
  'it-will': ['It will dry overnight.', 'Paint will dry overnight.'],
  'will-be': ['The gate will be open.', 'The gate will open.'],
  reported: ['Ana said the gate is open.', 'Ana thinks the gate is open.'],
  'reported-would': ['He promised a new gate.', 'He makes a new gate.'],
  past: ['The gate was repaired.', 'The gate is repaired.'],
  'own-past': ['We repaired the gate.', 'They repaired the gate.'],
  'own-present': ['We are currently testing the pump.', 'They are testing the pump.'],
  question: ['Will you paint the gate?', 'You will paint the gate.'],
  'question-any': ['Ready? We start soon.', 'Ready! We start soon.'],
  'shall-i': ['Shall I order the tiles?', 'Did I order the tiles?'],
  legal: ['The contract names two sites.', 'The plan names two sites.'],
  marketing: ['Subscribe for more recipes.', 'Write for more recipes.'],
  'offer-help': ['Happy to show the garden.', 'Glad you liked the garden.'],
  'own-life': ["I'll be at the gym.", "I'll be at the gate."],
  'general-always': ['We always wash the fruit.', 'We wash the fruit.'],
  imperative: ['Please send the blue tiles to us.', 'They send us blue tiles.'],
};

describe('what speaks for and against an English promise', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(promiseCues));
  });

  test.each(readExamples(examples, 'p', 'en'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
