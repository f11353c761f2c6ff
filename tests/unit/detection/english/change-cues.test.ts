import { describe, expect, test } from 'vitest';
import { changeCues } from '@/lib/detection/english/change-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'move-milestone': ['We push the opening to May.', 'We push the doors open in May.'],
  instead: ['Our chef prefers oak instead of pine.', 'Our chef likes both oak and pine.'],
  'ask-more': ['Could you add a second shelf above the sink?', 'Could you sand the shelf above the sink?'],
  'ask-fewer': ['We want to remove the side shelf.', 'The side shelf fell and we removed it.'],
  'ask-alter': ['Please change the handles to brass.', 'The change of handles went well.'],
  'ask-later': ['We would like to push the opening to May.', 'We would like to see the opening in May.'],
  'scope-word': ['The terrace was never in the brief.', 'The terrace was never in the shade.'],
  'decided-to': ['The board decided to keep the old lamps.', 'The board has seen the old lamps.'],
  'no-longer': ['We no longer want the bench.', 'The bench could be longer.'],
  'add-feature': ['Adding a French menu helps.', 'Adding a French chef helps.'],
  'alter-feature': ['Change the headline on the flyer.', 'Change the bulbs in the lamp.'],
  'make-bigger': ['Make the sign bigger.', 'The bigger sign is ours.'],
  'from-x-to-y': ['The gate moves from north to south.', 'The gate is far from home.'],
  'more-count': ['There are six more chairs in the hall.', 'There are six chairs in the hall.'],
  'increase-to': ['Increase the order by half.', 'Increase the order.'],
  'also-want': ['The kitchen needs lamps too.', 'The kitchen needs two lamps.'],
  'we-would-like': ['The director wants brass lamps.', 'The director has brass lamps.'],
  'turns-out': ['Turns out the hall has eight windows.', 'The hall turns its lamps out at night.'],
  'meeting-move': ['The appointment is on the third floor.', 'The apartment is on the third floor.'],
  'own-edit': ['We have updated the sketch.', 'They have updated the sketch.'],
  bug: ['The sign has a typo.', 'The sign has a typeface.'],
  question: ['Is the lamp made of brass?', 'The lamp is made of brass.'],
  'if-any': ['Paint the gate if the rust shows.', 'Paint the gate, the rust shows.'],
  personal: ['The phone number on the sign is short.', 'The phone on the desk is black.'],
  past: ['The lamps were made of brass.', 'The lamps are made of brass.'],
  marketing: ['The shop sold lamps at a discount.', 'The shop sold lamps at a distance.'],
};

describe('what speaks for and against an English change', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(changeCues));
  });

  test.each(readExamples(examples, 'c', 'en'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
