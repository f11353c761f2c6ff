/** What is written in many ways and means the same to a cue; applied in this order to lower-case text. */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'"],
  [/[\u201c\u201d\u00ab\u00bb]/g, '"'],
  [/[\u2013\u2014]|\s--+\s/g, ' - '],
  [/https?:\/\/[^\s>]+|www\.[^\s>]+/g, ' URL '],
  [/[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]{1,200}/g, ' EMAIL '],
  [/\be:mail/g, 'email'],
  [/\bcan ?not\b|\bcan't\b|\bcant\b/g, 'can not'],
  [/\bwon't\b|\bwont\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
  [/\b(do|does|did|is|are|has|have|was|would|could|should)nt\b/g, '$1 not'],
  [/'ll\b/g, ' will'],
  [/\b(you|they|he|she|it)ll\b/g, '$1 will'],
  [/\bi'm\b/g, 'i am'],
  [/\blet's\b/g, 'let us'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/\b(it|he|she|that|there|here|what|who|where|when|how)'s\b/g, '$1 is'],
  [/\blets\b|\blet;s\b/g, 'let us'],
  [/\bu\b(?! ?\.)|\bya\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\br (?=you\b)/g, 'are '],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\b(?:pls|plz|plse|pleas)\b/g, 'please'],
  [/\bthx\b/g, 'thanks'],
  [/\bwil\b/g, 'will'],
  [/\basap\b|\ba\.s\.a\.p\.?/g, 'as soon as possible'],
  [
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=s?\b)|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri)\b(?=[.,;:!?)]|$| (?:at|morning|afternoon|evening|am|pm|by))/g,
    'WEEKDAY',
  ],
  [
    /\b(?:january|february|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\b\.?/g,
    'MONTH',
  ],
  [/\bmarch(?= \d)|(?<=\d(?:st|nd|rd|th)? )march\b|\bmay(?= \d)|(?<=\d(?:st|nd|rd|th)? )may\b/g, 'MONTH'],
  [/\b\d{1,2}[:.]\d{2}\s?(?:am|pm|hrs|h)?\b|\b\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|o'clock)(?![a-z])/g, 'TIME'],
  [/[$€£¥]\s?\d[\d,.]*[km]?\b|\b\d[\d,.]*\s?(?:eur|usd|gbp|euros?|dollars)\b/g, 'MONEY'],
  [/\b\d+(?:st|nd|rd|th)\b/g, 'ORDINAL'],
  [/\b\d[\d,.:/-]*\d\b|\b\d\b/g, 'NUM'],
];

/** A longer sentence is no sentence that a person wrote to be answered; it is judged by its beginning. UTF-16 units. */
const longest = 600;

/** Zero-width and direction marks, which only hide words from a reader. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const token = /[A-Z]+|[a-z\u00df-\u024f]+(?:[-'][a-z\u00df-\u024f]+)*|[?!.,;:"()&>%-]/g;

/**
 * An English sentence as its words in lower case, parted by one space and with one at each end, contractions written out
 * and days, times, numbers and addresses as classes: "I'll call at 5pm." is ` i will call at TIME . `.
 */
export function normaliseEnglish(sentence: string): string {
  let text = sentence.slice(0, longest).normalize('NFKC').replace(invisible, '').toLowerCase();
  for (const [written, meant] of rewrites) text = text.replace(written, meant);
  return ` ${(text.match(token) ?? []).join(' ')} `;
}
