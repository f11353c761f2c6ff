import type { Person } from '@/lib/domain/thread';
import { cleanText } from './clean-text';
import { mailLimits } from './mail-limits';

const addressForm = /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+$/;

/** The address in a string that should be nothing but an address; null for any other text. Case is kept. */
export function readAddress(text: string | null | undefined): string | null {
  const line = cleanText(text);
  return line && addressForm.test(line) ? line : null;
}

/** Null when the page gives neither a name nor an address. A name that only repeats the address is none. */
export function readPerson(name: string | null | undefined, address: string | null | undefined): Person | null {
  const person = { name: cleanText(name), address: readAddress(address) };
  if (person.name !== null && person.name === person.address) person.name = null;
  return person.name || person.address ? person : null;
}

/** Drops empty people and repeated addresses, keeps the order, cuts at the cap. */
export function collectPeople(people: Iterable<Person | null>): Person[] {
  const seen = new Set<string>();
  const kept: Person[] = [];
  for (const person of people) {
    if (!person || kept.length >= mailLimits.people) continue;
    const key = (person.address ?? `name:${person.name}`).toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(person);
  }
  return kept;
}

const nameAndAddress = /^(.*?)\s*<([^<>]*)>$/;

/** `Name <address>`, `address` or `Name`, one person, as written in headers. */
export function parsePerson(text: string): Person | null {
  const line = cleanText(text);
  if (!line) return null;
  const [, name, address] = nameAndAddress.exec(line) ?? [];
  if (address !== undefined) return readPerson(name?.replace(/^"(.*)"$/, '$1'), address);
  return readAddress(line) ? readPerson(null, line) : readPerson(line, null);
}
