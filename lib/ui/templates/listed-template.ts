import { allTemplates, type KnownTemplate } from '@/lib/app/reply/all-templates';
import type { Template } from '@/lib/domain/template';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';

/** A template as the list shows it; `changed` only where its words are others than the shipped ones. */
export interface ListedTemplate extends Omit<KnownTemplate, 'record'> {
  /** Of the user's record; 0 = there is none. */
  readonly version: number;
}

/** Whether both say the same, whatever their place. */
export const sameText = (one: Omit<ShippedTemplate, 'id'>, other: Omit<ShippedTemplate, 'id'>): boolean =>
  (['name', 'purpose', 'language', 'subject', 'body'] as const).every((field) => one[field] === other[field]);

/** Those that are ordered among each other: of one purpose in one language. */
export const sameGroup = (
  one: Pick<Template, 'purpose' | 'language'>,
  other: Pick<Template, 'purpose' | 'language'>,
): boolean => one.purpose === other.purpose && one.language === other.language;

/** All templates there are, in the order of the list: shipped ones, in the user's version where there is one, and their own. */
export function listTemplates(shipped: readonly ShippedTemplate[], records: readonly Template[]): ListedTemplate[] {
  const shippedById = new Map(shipped.map((template) => [template.id, template]));
  return allTemplates(shipped, records).map(({ record, ...template }) => {
    const original = shippedById.get(template.id);
    const isMoved = original !== undefined && sameText(original, template);
    return { ...template, origin: isMoved ? 'shipped' : template.origin, version: record?.version ?? 0 };
  });
}
