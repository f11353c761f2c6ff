import type { TextSpan } from '@/lib/detection/text-span';
import type { DraftFinding } from './draft-finding';
import { nameTokens, type Token, tokensOf } from './name-tokens';

/** A client with everything that may be its name in a text. */
export interface NamedClient {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
}

/** Fewer letters are too often something else: "IT", "AB". Chinese names are as long as two characters at least. */
const fewestLetters = 3;
const fewestCharacters = 2;
/** Names are no longer, in words or Chinese characters. */
const mostTokens = 30;
/** Nobody reads of more. */
const most = 50;

interface KnownName {
  readonly name: string;
  /** A single word of Latin letters is taken only as it is written: "Target", not "our target". */
  readonly exact: string | null;
}

interface NameIndex {
  readonly names: ReadonlyMap<string, KnownName>;
  readonly firstTokens: ReadonlySet<string>;
  /** How many tokens names have, the longest first. */
  readonly lengths: readonly number[];
}

/** The names of a list that did not change are the same index. */
const indexes = new WeakMap<readonly string[], NameIndex>();

const han = /\p{Script=Han}/u;

function isLongEnough(tokens: readonly Token[]): boolean {
  const characters = tokens.filter(({ key }) => han.test(key)).length;
  const letters = tokens.filter(({ key }) => !han.test(key)).reduce((sum, { key }) => sum + key.length, 0);
  return (
    tokens.length > 0 && tokens.length <= mostTokens && (characters >= fewestCharacters || letters >= fewestLetters)
  );
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ');

function indexOf(names: readonly string[]): NameIndex {
  const known = indexes.get(names);
  if (known) return known;
  const byKey = new Map<string, KnownName>();
  const lengths = new Set<number>();
  const firstTokens = new Set<string>();
  for (const name of names) {
    const tokens = nameTokens(name);
    const [first] = tokens;
    if (first === undefined || !isLongEnough(tokens)) continue;
    const exact = tokens.length === 1 && !han.test(first.key) ? first.words : null;
    byKey.set(keyOf(tokens), { name, exact });
    lengths.add(tokens.length);
    firstTokens.add(first.key);
  }
  const made = { names: byKey, firstTokens, lengths: [...lengths].sort((one, other) => other - one) };
  indexes.set(names, made);
  return made;
}

/** Names that are part of this client's own, with spaces around: "Acme" for "Acme Europe" or acme.example. */
function ownNames({ name, aliases, domains }: NamedClient): readonly string[] {
  return [name, ...aliases, ...domains.map((domain) => domain.replaceAll('.', ' '))].map(
    (own) => ` ${keyOf(tokensOf(own))} `,
  );
}

/**
 * The names of other clients in a stretch of a text: whole words, or the very characters of a Chinese name, without the form of the
 * company ("GmbH", 有限公司). Names within this client's own, in addresses and in links are passed by.
 */
export function findOtherClients(
  text: string,
  { start, end }: TextSpan,
  client: NamedClient | null,
  otherNames: readonly string[],
): DraftFinding[] {
  const { names, firstTokens, lengths } = indexOf(otherNames);
  if (names.size === 0) return [];
  const own = client === null ? [] : ownNames(client);
  const tokens = tokensOf(text.slice(start, end));
  const findings: DraftFinding[] = [];
  for (let at = 0; at < tokens.length && findings.length < most; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.inAddress || !firstTokens.has(token.key)) continue;
    const length = lengths.find((count) => isNamed(tokens, at, count, names));
    if (length === undefined) continue;
    const key = keyOf(tokens.slice(at, at + length));
    const last = tokens[at + length - 1];
    const name = names.get(key)?.name;
    at += length - 1;
    if (last === undefined || name === undefined || own.some((one) => one.includes(` ${key} `))) continue;
    const place = { start: start + token.start, end: start + last.end };
    findings.push({ kind: 'other-client', name, ...place, words: text.slice(place.start, place.end) });
  }
  if (findings.length === 0) return [];
  // "Acme" within "Acme Europe", written to Acme Europe.
  const places = ownPlaces(tokens, own);
  return findings.filter(
    (one) => !places.some((place) => place.start + start <= one.start && place.end + start >= one.end),
  );
}

function isNamed(tokens: readonly Token[], at: number, count: number, names: NameIndex['names']): boolean {
  const part = tokens.slice(at, at + count);
  if (part.length < count || part.some(({ joined }, index) => index > 0 && !joined)) return false;
  if (part.at(-1)?.inAddress !== false) return false;
  const known = names.get(keyOf(part));
  return known !== undefined && (known.exact === null || known.exact === part[0]?.words);
}

/** Where this client's own names stand in the tokens of a text. */
function ownPlaces(tokens: readonly Token[], own: readonly string[]): TextSpan[] {
  const keys = own.map((one) => one.trim().split(' ')).filter(([first]) => first !== '');
  return tokens.flatMap((token, at) =>
    keys.flatMap((key) => {
      const last = tokens[at + key.length - 1];
      const stands = last !== undefined && key.every((word, index) => tokens[at + index]?.key === word);
      return stands ? [{ start: token.start, end: last.end }] : [];
    }),
  );
}
