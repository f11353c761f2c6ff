import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseEnglish } from '@/lib/detection/english/normalise-english';
import { anyText } from '../../../helpers/any-text';

const longest = 600;

test.each([
  ['words and marks', "I'll call at 5pm.", ' i will call at TIME . '],
  ['days', 'On Friday, 3 March', ' on WEEKDAY , NUM MONTH '],
  ['a short day', 'Thu. at noon', ' WEEKDAY . at noon '],
  ['a short day that is a word', 'the sun is up', ' the sun is up '],
  ['a month that is a verb', 'we may march on', ' we may march on '],
  ['a month beside a day', 'May 5 or 6 march', ' MONTH NUM or NUM MONTH '],
  ['times', "10:30, 6 p.m. or 5 o'clock", ' TIME , TIME or TIME '],
  ['a version that is no time', 'release 10.305', ' release NUM '],
  ['money', '£1,250 or 40 euros', ' MONEY or MONEY '],
  ['a number beside a word', '40 tiles', ' NUM tiles '],
  ['ordinals and numbers', 'the 3rd of 12, 3.5 kg', ' the ORDINAL of NUM , NUM kg '],
  ['numbers with strokes', '24/7 and 3/4/2026', ' NUM and NUM '],
  ['addresses', 'See https://oak.example/a?b=1 or lea@oak.example now', ' see URL or EMAIL now '],
  ['an at sign alone', 'two @ noon', ' two noon '],
  ['negations', "can't, cannot, won't, don't, dont", ' can not , can not , will not , do not , do not '],
  ['contractions', "I'm here, we've paid, they're out", ' i am here , we have paid , they are out '],
  ['contractions of would and is', "I'd say it's fine", ' i would say it is fine '],
  ['the possessive', "Tom's van", " tom's van "],
  ['let us', "let's go, lets go", ' let us go , let us go '],
  ['short forms', 'pls tell u asap, gonna wait, thx', ' please tell you as soon as possible , going to wait , thanks '],
  ['curly marks', 'we’ll “go” – now', ' we will " go " - now '],
  ['letters beyond English', 'Zoë in Łódź', ' zoë in łódź '],
  ['full width', 'Ｓｅｎｄ ｉｔ　ｎｏｗ！', ' send it now ! '],
  ['zero width and direction marks', 'se\u200bnd \u202eit\u202c now\ufeff', ' send it now '],
  ['lone surrogates', 'send \ud800 it \udfff now', ' send it now '],
  ['emoji', '👍 fine', ' fine '],
  ['what looks like a class already', 'NUM WEEKDAY', ' num weekday '],
  ['nothing', '', '  '],
])('%s', (_, sentence, normal) => {
  expect(normaliseEnglish(sentence)).toBe(normal);
});

test('a long sentence is judged by its beginning', () => {
  const beginning = 'we paint '.repeat(100).slice(0, longest);
  expect(normaliseEnglish(`${beginning}and send the bill`)).toBe(normaliseEnglish(beginning));
  expect(normaliseEnglish(beginning.slice(0, -9))).not.toBe(normaliseEnglish(beginning));
});

test('any text becomes words and classes parted by one space', () => {
  const word = String.raw`(?:[A-Z]+|[a-z\u00df-\u024f]+(?:[-'][a-z\u00df-\u024f]+)*|[?!.,;:"()&>%-])`;
  const form = new RegExp(`^ (?:${word}(?: ${word})*)? $`);
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.string()), (text) => {
      expect(normaliseEnglish(text)).toMatch(form);
    }),
  );
});
