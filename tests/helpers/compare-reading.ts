import type { Compose, Message, PageReading, Person } from '@/lib/domain/thread';
import type { ExpectedCompose, ExpectedMessage, ExpectedPage, ExpectedPerson } from './expected-page';

type Read = Pick<PageReading, 'account' | 'subject' | 'threadId' | 'messages' | 'compose'>;

const invisible = /[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const fold = (text: string | null | undefined) => (text ?? '').replace(invisible, '').replace(/\s+/g, ' ').trim();
const low = (text: string | null | undefined) => fold(text).toLowerCase();
const list = (value: string | readonly string[] | null | undefined) => (value == null ? [] : [value].flat());

/**
 * Differences between what was read from a page of the corpus and the truth, one sentence each; [] = all right.
 * Null in the truth means that the page does not say, and is not compared; but an address that the page does not hold is
 * always a difference, and so is text of a hidden view.
 */
export function compareReading(want: ExpectedPage, have: Read): string[] {
  const isWhole = want.complete !== false;
  const differs: string[] = [];
  const same = (field: string, wanted: unknown, got: unknown) => {
    if (wanted !== got) differs.push(`${field}: want ${wanted}, have ${got}`);
  };
  if (isWhole && want.account) same('account', low(want.account), low(have.account));
  if (isWhole && want.subject) same('subject', fold(want.subject), fold(have.subject));
  if (isWhole && want.threadId && have.threadId !== want.threadPermId) same('thread', want.threadId, have.threadId);
  same('messages', want.messages.length, have.messages.length);
  for (const [index, wanted] of want.messages.entries()) {
    const got = (wanted.id && have.messages.find(({ id }) => id === wanted.id)) || have.messages[index];
    if (got) differs.push(...compareMessage(wanted, got).map((text) => `message ${index}: ${text}`));
  }
  const everything = JSON.stringify(have);
  for (const text of want.mustNotContain ?? []) if (everything.includes(text)) differs.push(`hidden text: ${text}`);
  if (want.kind === 'reconstructed') differs.push(...strangers(want, have));
  if (isWhole && want.view !== 'none') same('composer', want.compose != null, have.compose !== null);
  if (want.compose && have.compose) differs.push(...compareCompose(want.compose, have.compose));
  return differs;
}

function compareMessage(want: ExpectedMessage, have: Message): string[] {
  const differs = [...comparePerson('sender', want.from, have.from)];
  if (want.state === 'expanded') {
    differs.push(...compareRecipients(want, have));
    const isDated =
      !want.dateLocal || have.dateLocal?.startsWith(want.dateLocal) || fold(have.date) === fold(want.date);
    if (!isDated) differs.push(`date: want ${want.date}, have ${have.date}`);
    // A time that was worked out must be right, even where the shown text would do.
    if (want.dateLocal && have.dateLocal && have.dateLocal !== want.dateLocal) differs.push(`time: ${have.dateLocal}`);
  }
  if (have.state !== want.state) differs.push(`state: want ${want.state}, have ${have.state}`);
  if (want.id && have.id !== want.id) differs.push(`id: want ${want.id}, have ${have.id}`);
  return [
    ...differs,
    ...compareText(want.bodyTextStartsWith, want.bodyMustContain, want.bodyMustNotContain, have.body),
  ];
}

function compareCompose(want: ExpectedCompose, have: Compose): string[] {
  const differs = [
    ...comparePeople('composer to', want.to, have.to),
    ...comparePeople('composer cc', want.cc, have.cc),
  ];
  if (want.kind && want.kind !== have.kind) differs.push(`composer kind: want ${want.kind}, have ${have.kind}`);
  if (want.surface !== have.surface) differs.push(`composer surface: want ${want.surface}, have ${have.surface}`);
  if (want.subject != null && fold(want.subject) !== fold(have.subject))
    differs.push(`composer subject: ${have.subject}`);
  return [...differs, ...compareText(want.bodyTextStartsWith, [], want.bodyOwnTextMustNotContain, have.body)];
}

function compareText(
  start: string | null | undefined,
  parts: string | readonly string[] | undefined,
  others: string | readonly string[] | undefined,
  have: string | null,
): string[] {
  const text = fold(have);
  const differs = text.startsWith(fold(start)) ? [] : [`body: want ${start}, have ${text.slice(0, 60)}`];
  for (const part of list(parts)) if (!text.includes(fold(part))) differs.push(`body lacks ${part}`);
  for (const other of list(others)) if (text.includes(fold(other))) differs.push(`body has ${other}`);
  return differs;
}

function comparePerson(field: string, want: ExpectedPerson | null | undefined, have: Person | null): string[] {
  if (!want) return [];
  const address = low(have?.address);
  if (want.address)
    return low(want.address) === address ? [] : [`${field}: want ${want.address}, have ${have?.address}`];
  if (address && address !== low(want.addressElsewhereInDom))
    return [`${field}: ${address}, which the card does not hold`];
  const isNamed = !want.name || want.isAccount || low(want.name) === low(have?.name);
  return isNamed ? [] : [`${field}: want ${want.name}, have ${have?.name}`];
}

function comparePeople(
  field: string,
  want: readonly ExpectedPerson[] | null | undefined,
  have: Person[] | null,
): string[] {
  if (!want) return [];
  const known = new Set((have ?? []).flatMap(({ name, address }) => [low(name), low(address)]));
  const isThere = (person: ExpectedPerson) =>
    person.isAccount ||
    known.has(low(person.address || person.addressElsewhereInDom || person.name)) ||
    known.has(low(person.name));
  const names = (have ?? []).map(({ name, address }) => address ?? name);
  return want.length === (have ?? []).length && want.every(isThere) ? [] : [`${field}: have ${names}`];
}

/** Gmail's header line lists To and Cc in one row: then `cc` is null, which says that `to` holds them all. */
function compareRecipients(want: ExpectedMessage, have: Message): string[] {
  const isUnparted = have.cc === null && want.to != null && want.cc != null && want.cc.length > 0;
  if (isUnparted) return comparePeople('recipients', [...(want.to ?? []), ...(want.cc ?? [])], have.to);
  return [...comparePeople('to', want.to, have.to), ...comparePeople('cc', want.cc, have.cc)];
}

/** Addresses of people that stand nowhere in the truth. */
function strangers(want: ExpectedPage, have: Read): string[] {
  const truth = low(JSON.stringify(want));
  const people = have.messages.flatMap(({ from, to, cc }) => [from, ...(to ?? []), ...(cc ?? [])]);
  return people
    .filter((person) => person?.address && !truth.includes(`"${low(person.address)}"`))
    .map((person) => `stranger: ${person?.address}`);
}
