import type { Reader } from '@/lib/app/reader';
import type { Writer } from '@/lib/app/writer';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';

/** What the list of templates needs from outside; kept the same from one rendering to the next. */
export interface TemplatePorts {
  readonly reader: Pick<Reader, 'listTemplates'>;
  readonly writer: Pick<Writer, 'saveTemplate' | 'removeRecord' | 'undo'>;
  readonly newId: () => string;
  readonly shipped: readonly ShippedTemplate[];
}

/** Templates of the user that are read; more than anybody keeps in order. */
export const mostTemplates = 2_000;
