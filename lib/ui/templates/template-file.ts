import type { Reader, TemplateVersion } from '@/lib/app/reader';
import type { Template } from '@/lib/domain/template';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { sameText } from './listed-template';
import { type TemplateValues, valuesOfTemplate } from './template-values';

/** All that the editor of a template shows. */
export interface TemplateFile {
  readonly id: string;
  /** The user's record, a deleted one too; null for a shipped one that nobody touched. */
  readonly record: Template | null;
  /** Null for one of the user's own. */
  readonly shipped: ShippedTemplate | null;
  /** Earlier ones, newest first. */
  readonly versions: readonly TemplateVersion[];
  /** What was typed and not saved (lib/ui/short/kept-edit). */
  readonly draft: string | null;
}

/** As it stands, as the editor would show it. */
export interface StandingTemplate {
  readonly values: TemplateValues;
  /** Of the record, also of a deleted one; 0 = there is none. */
  readonly version: number;
  /** For the next write: a deleted record is none. */
  readonly expectedVersion: number;
  readonly position: number;
  readonly hidden: boolean;
  readonly origin: 'shipped' | 'changed' | 'own';
  /** One of the user's own that was deleted. */
  readonly isGone: boolean;
}

export const templateDraftKey = (id: string): string => `template-page ${id}`;

/** Null when there never was one. Errors: `StorageError`. */
export async function readTemplateFile(
  reader: Pick<Reader, 'templateFile' | 'loadDraft'>,
  shippedTemplates: readonly ShippedTemplate[],
  id: string,
): Promise<TemplateFile | null> {
  const shipped = shippedTemplates.find((template) => template.id === id) ?? null;
  const [file, draft] = await Promise.all([reader.templateFile(id), reader.loadDraft(templateDraftKey(id))]);
  if (file === null && shipped === null) return null;
  return { id, record: file?.template ?? null, shipped, versions: file?.versions ?? [], draft };
}

/** @throws TypeError for a file that `readTemplateFile` does not make: neither stored nor shipped */
export function standingOf({ record, shipped }: TemplateFile): StandingTemplate {
  const living = record !== null && record.deletedAt === null ? record : null;
  const words = living ?? shipped ?? record;
  if (words === null) throw new TypeError('a template that is nowhere');
  const values = valuesOfTemplate(words);
  return {
    values,
    version: record?.version ?? 0,
    expectedVersion: living?.version ?? 0,
    position: living?.position ?? (shipped === null ? (record?.position ?? 0) : 0),
    hidden: living?.hidden ?? false,
    origin: shipped === null ? 'own' : sameText(shipped, values) ? 'shipped' : 'changed',
    isGone: living === null && shipped === null,
  };
}
