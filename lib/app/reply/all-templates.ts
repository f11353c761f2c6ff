import type { Template } from '@/lib/domain/template';
import { templatePurposes } from '@/lib/domain/template-purpose';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';

/** A template that a person can choose, wherever it is from. */
export interface KnownTemplate extends ShippedTemplate {
  /** `changed`: the user's version of a shipped one. */
  readonly origin: 'shipped' | 'changed' | 'own';
  readonly position: number;
  /** Not offered for a reply; the list of all templates shows it. */
  readonly hidden: boolean;
  /** The user's record, for writing over it; null for a shipped one that nobody touched. */
  readonly record: Template | null;
}

/**
 * The shipped templates with the user's own ones and versions over them, by purpose, language, position and name. Deleted
 * records count as none, so that a shipped text is back.
 */
export function allTemplates(
  shipped: readonly ShippedTemplate[],
  records: readonly Template[],
): readonly KnownTemplate[] {
  const living = records.filter(({ deletedAt }) => deletedAt === null);
  const changed = new Set(living.map(({ id }) => id));
  const shippedIds = new Set(shipped.map(({ id }) => id));
  const untouched = shipped
    .filter(({ id }) => !changed.has(id))
    .map((template): KnownTemplate => ({ ...template, origin: 'shipped', position: 0, hidden: false, record: null }));
  const users = living.map((record): KnownTemplate => {
    const { id, name, purpose, language, subject, body, position, hidden } = record;
    const origin = shippedIds.has(id) ? 'changed' : 'own';
    return { id, name, purpose, language, subject, body, origin, position, hidden, record };
  });
  return [...untouched, ...users].sort(inOrder);
}

const rank = new Map(templatePurposes.map((purpose, index) => [purpose, index]));

const inOrder = (a: KnownTemplate, b: KnownTemplate): number =>
  (rank.get(a.purpose) ?? 0) - (rank.get(b.purpose) ?? 0) ||
  compare(a.language, b.language) ||
  a.position - b.position ||
  compare(a.name, b.name) ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
