import type { Commitment } from '@/lib/domain/commitment';
import { withoutDirectionMarks } from './catalogue/isolate';
import type { Translate } from './catalogue/translate';

/** Open promises of theirs: id -> text. */
export type Blockers = ReadonlyMap<string, string>;

/** Characters of a promise in the quiet line of another one. */
const longest = 60;

/** For which open promises of theirs a commitment waits, the first by name; '' for none. */
export function waitsForWords({ blockedBy }: Pick<Commitment, 'blockedBy'>, blockers: Blockers, t: Translate): string {
  const texts = blockedBy.flatMap((id) => blockers.get(id) ?? []);
  const [first] = texts;
  if (first === undefined) return '';
  const plain = withoutDirectionMarks(first);
  const text = plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
  return t('waits_for', { text, count: texts.length });
}
