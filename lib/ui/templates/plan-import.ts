import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { type ListedTemplate, sameText } from './listed-template';

/**
 * What becomes of one template of a file. An import only adds: `copy` stands beside the one of the same id, under an id of its
 * own; `present` says word for word what one here says, and is left out.
 */
export interface ImportRow {
  readonly template: ShippedTemplate;
  readonly becomes: 'new' | 'copy' | 'present';
}

/** Ids of this kind belong to the product, those that only another version of it knows too. */
const isShippedId = (id: string): boolean => id.startsWith('shipped.');

export function planImport(file: readonly ShippedTemplate[], standing: readonly ListedTemplate[]): ImportRow[] {
  const taken = new Set(standing.map(({ id }) => id));
  return file.map((template) => {
    if (standing.some((one) => sameText(one, template))) return { template, becomes: 'present' };
    return { template, becomes: taken.has(template.id) || isShippedId(template.id) ? 'copy' : 'new' };
  });
}
