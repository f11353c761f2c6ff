import type { ListField } from './book-settings';

/** What counts as an address or a domain; composed from lib/matching. */
export interface EntryRules {
  /** Bare and in lower case; null for what is no address. */
  readonly address: (text: string) => string | null;
  /** In ASCII and lower case; null for what is no domain. */
  readonly domain: (text: string) => string | null;
  readonly isFreeMail: (domain: string) => boolean;
}

export interface EntryProblem {
  readonly kind: 'address' | 'domain' | 'free';
  /** Counted from 1. */
  readonly line: number;
  readonly entry: string;
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

/** The first entry that is refused; null when all are in order. One's own domain cannot be one that everybody may use. */
export function checkEntries(field: ListField, text: string, rules: EntryRules): EntryProblem | null {
  const ofAddresses = field.endsWith('Addresses');
  for (const { line, entry } of entriesOf(text)) {
    const value = ofAddresses ? rules.address(entry) : rules.domain(entry);
    if (value === null) return { kind: ofAddresses ? 'address' : 'domain', line, entry };
    if (field === 'ownDomains' && rules.isFreeMail(value)) return { kind: 'free', line, entry };
  }
  return null;
}

/** The entries in their stored form, each once. Call it only for a text that `checkEntries` accepts. */
export function readEntries(field: ListField, text: string, rules: EntryRules): string[] {
  const read = field.endsWith('Addresses') ? rules.address : rules.domain;
  return [...new Set(entriesOf(text).flatMap(({ entry }) => read(entry) ?? []))];
}
