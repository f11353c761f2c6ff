import type { ListField } from './book-settings';

/** What counts as an address or a domain; composed from lib/matching. */
export interface EntryRules {
  /** Bare and in lower case; null for what is no address. */
  readonly address: (text: string) => string | null;
  /** In ASCII and lower case; null for what is no domain. */
  readonly domain: (text: string) => string | null;
  /** The part of a domain that somebody registered: mail is matched by it alone. */
  readonly registrable: (domain: string) => string | null;
  readonly isFreeMail: (domain: string) => boolean;
}

export interface EntryProblem {
  /** `part`: below a domain that somebody registered, which `instead` names. */
  readonly kind: 'address' | 'domain' | 'part' | 'free';
  /** Counted from 1. */
  readonly line: number;
  readonly entry: string;
  readonly instead: string;
}

interface Entry {
  readonly line: number;
  readonly entry: string;
}

const entriesOf = (text: string): Entry[] =>
  text
    .split(/\r?\n/)
    .flatMap((content, index) => content.split(/[,;，；]/).map((entry) => ({ line: index + 1, entry: entry.trim() })))
    .filter(({ entry }) => entry !== '');

/** The first entry that is refused; null when all are in order. */
export function checkEntries(field: ListField, text: string, rules: EntryRules): EntryProblem | null {
  for (const { line, entry } of entriesOf(text)) {
    const problem = field.endsWith('Addresses') ? checkAddress(entry, rules) : checkDomain(entry, rules);
    if (problem !== null) return { line, entry, instead: '', ...problem };
  }
  return null;
}

type Refusal = Pick<EntryProblem, 'kind'> & Partial<EntryProblem>;

const checkAddress = (entry: string, { address }: EntryRules): Refusal | null =>
  address(entry) === null ? { kind: 'address' } : null;

/** A free-mail domain is nobody's, so that neither owning nor ignoring it would mean anything. */
function checkDomain(entry: string, { domain, registrable, isFreeMail }: EntryRules): Refusal | null {
  const ascii = domain(entry);
  const instead = ascii && registrable(ascii);
  if (!instead) return { kind: 'domain' };
  if (isFreeMail(ascii)) return { kind: 'free' };
  return instead === ascii ? null : { kind: 'part', instead };
}

/** The entries in their stored form, each once. Call it only for a text that `checkEntries` accepts. */
export function readEntries(field: ListField, text: string, rules: EntryRules): string[] {
  const read = field.endsWith('Addresses') ? rules.address : rules.domain;
  return [...new Set(entriesOf(text).flatMap(({ entry }) => read(entry) ?? []))];
}
