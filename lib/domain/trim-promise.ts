/** What a field and a row show of a promise without being opened, in UTF-16 units. */
const longest = 300;

/** A greeting with a name, before the sentence it opens: "Hi Maya, …", "王总，您好：…". */
const greeting =
  /^(?:(?:hi|hello|hey|dear)(?: [\p{L}.'’-]+){0,3}|good (?:morning|afternoon|evening)(?: [\p{L}.'’-]+){0,2}|[\p{Script=Han} ]{0,8}[，, ]?(?:您好|你好))[,，!！:：—–-]+ ?/iu;

/** Words that lead over from what was said before. */
const bridges =
  /^(?:(?:and|so|then|also|ok|okay|yes|sure|well|right|of course|no problem|as (?:discussed|agreed|promised)|thanks?|thank you)\b[,;:—–-]? |(?:好的|没问题|收到|明白|可以|当然|嗯)[，,。.！!]+ ?)+/iu;

/** Who promises or is asked: what the fields beside the text say already. Each leaves the verb. */
const leads: readonly RegExp[] = [
  /^(?:i|we)(?: will|['’]ll| shall| am going to| are going to|['’]m going to|['’]re going to)(?: (?:also|then|now|gladly|happily|certainly|definitely|surely))* (?!be\b|not\b|never\b|need\b|probably\b|maybe\b)(?=\p{Ll})/iu,
  /^(?:could|can|would|will) you(?: (?:please|kindly|also))* (?!be\b|not\b|mind\b|like\b|need\b|have\b)(?=\p{Ll})/iu,
  /^(?:please|kindly)(?: also)? (?!be\b|do not\b|don['’]t\b|not\b|note\b|find\b)(?=\p{Ll})/iu,
  /^(?:我方|我们|我司|我|咱们)(?:这边)?(?:将会|会|将)(?!不|没|议|员|计)(?=\p{Script=Han}|[a-z0-9])/iu,
  /^(?:请|烦请|麻烦)(?:您|你|贵司|贵方|你们|您这边)?(?!问|假|教|勿|不)(?=\p{Script=Han}|[a-z0-9])/iu,
];

/** Less than so much is no promise any more: words between blanks, or Chinese characters. */
const fewest = { words: 2, characters: 4 } as const;

const ending = /[\s.。!！;；,，:：…、]+$/u;
const askingEnding = /[\s.。!！;；,，:：…、?？]+$/u;

function isReadable(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (
    characters >= fewest.characters ||
    text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= fewest.words
  );
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Not in the middle of a word, where there is another place near the end. */
function cut(text: string): string {
  if (text.length <= longest) return text;
  const part = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const blank = part.lastIndexOf(' ');
  return `${(blank > longest * 0.8 ? part.slice(0, blank) : part).trimEnd()}…`;
}

/**
 * A sentence of a mail as the text of a commitment: on one line, without greeting, "I will", "please" and full stop, as long as
 * what is left can still be read; its due words stay. At most 300 characters. Empty only for a sentence of white space.
 */
export function trimPromise(sentence: string): string {
  const whole = sentence.replace(/\s+/gu, ' ').trim();
  let text = whole;
  for (const part of [greeting, bridges]) {
    const rest = text.replace(part, '').trim();
    if (isReadable(rest)) text = rest;
  }
  const lead = leads.find((candidate) => candidate.test(text));
  const withoutLead = lead === undefined ? text : text.replace(lead, '').replace(askingEnding, '');
  const kept = isReadable(withoutLead) ? withoutLead : text;
  return cut(capital(kept.replace(ending, '') || whole));
}
