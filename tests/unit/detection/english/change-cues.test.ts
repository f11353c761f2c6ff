import { describe, expect, test } from 'vitest';
import { changeCues } from '@/lib/detection/english/change-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  instead: ['We take oak instead of pine.', 'We take oak and pine.'],
  'ask-more': ['Could you add a second shelf?', 'Could you sand the shelf?'],
  'ask-fewer': ['We want to remove the side shelf.', 'We removed the side shelf.'],
  'ask-alter': ['Please change the handle to brass.', 'The change of handle went well.'],
  'ask-later': ['We would like to push the opening to May.', 'We would like to see the opening.'],
  'scope-word': ['This is out of scope.', 'This is out of stock.'],
  'decided-to': ['The board decided to keep oak.', 'The board has oak.'],
  'no-longer': ['We no longer want the bench.', 'The bench is longer.'],
  'add-feature': ['Adding a French version helps.', 'Adding a French chef helps.'],
  'alter-feature': ['Change the headline on top.', 'Change the sheets on top.'],
  'make-bigger': ['Make the sign bigger.', 'The bigger sign is ours.'],
  'from-x-to-y': ['Go from oak to pine.', 'Go from oak trees.'],
  'more-count': ['Six more chairs.', 'Six chairs.'],
  'increase-to': ['Increase the order by half.', 'Increase the order.'],
  'also-want': ['Oak too.', 'Oak again.'],
  'we-would-like': ['The director wants brass.', 'The director has brass.'],
  'turns-out': ['Turns out oak is short.', 'Oak turns brown.'],
  'meeting-move': ['The workshop is at noon.', 'The shop is open at noon.'],
  'own-edit': ['We have updated the sketch.', 'They have updated the sketch.'],
  bug: ['A typo in the sign.', 'A type on the sign.'],
  question: ['Brass or oak?', 'Brass or oak.'],
  'if-any': ['Oak if cheap.', 'Oak is cheap.'],
  personal: ['My phone number is short.', 'My telephone is short.'],
  past: ['Oak was cheap.', 'Oak is cheap.'],
  marketing: ['Oak at a discount.', 'Oak at a distance.'],
};

describe('what speaks for and against an English change', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(changeCues));
  });

  test.each(readExamples(examples, 'c', 'en'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
