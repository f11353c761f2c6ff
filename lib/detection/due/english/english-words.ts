/** Words of numbers, weekdays and months, as sources of patterns and as values. */

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const tensWord = Object.keys(tens).join('|');

/** A whole number from 1 to 999 in digits or words, "a" and "a couple of" included. */
export const numberWord = `(?:\\d{1,3}|(?:${tensWord})(?:(?: |-)(?:one|two|three|four|five|six|seven|eight|nine))?|${ones.toReversed().join('|')}|an?(?: couple(?: of)?| pair of)?|couple(?: of)?)`;

/** The number that such words stand for. */
export function numberOf(words: string): number {
  const lower = words.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  if (/couple|pair/.test(lower)) return 2;
  if (/^an?$/.test(lower)) return 1;
  const [first = '', second = ''] = lower.split(/[ -]/);
  const ten = tens[first];
  if (ten === undefined) return ones.indexOf(first) + 1;
  return ten + ones.indexOf(second) + 1;
}

/** "3rd", "third", "twenty-third"; without the letters only where the caller allows it. */
export const ordinalWord = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)(?: |-)(?:${ordinals.slice(0, 9).join('|')})|thirtieth|${ordinals.toReversed().join('|')})`;

/** The number of an ordinal, 1 to 99. */
export function ordinalOf(words: string): number {
  const lower = words.toLowerCase();
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10);
  if (lower === 'thirtieth') return 30;
  const [first = '', second = ''] = lower.split(/[ -]/);
  return second ? (tens[first] ?? 0) + ordinals.indexOf(second) + 1 : ordinals.indexOf(first) + 1;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Monday to Sunday in full or short. */
export const weekdayWord =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)(?![a-z])\\.?)(?![a-z])';

/** ISO week day, 1 = Monday. */
export const weekdayOf = (words: string): number => weekdays.indexOf(words.slice(0, 3).toLowerCase()) + 1;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** January to December in full or short. */
export const monthWord =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?)(?![a-z])';

/** 1 = January. */
export const monthOf = (words: string): number => months.indexOf(words.slice(0, 3).toLowerCase()) + 1;
