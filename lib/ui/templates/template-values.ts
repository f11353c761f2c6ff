import * as z from 'zod/mini';
import { language } from '@/lib/domain/client';
import { longestTemplate, type Template } from '@/lib/domain/template';
import { templatePurpose } from '@/lib/domain/template-purpose';

/** What stands in the editor of a template: also what no record may hold, as no name. */
export const templateValues = z.object({
  name: z.string(),
  purpose: templatePurpose,
  language,
  subject: z.string(),
  body: z.string(),
});
export type TemplateValues = z.infer<typeof templateValues>;

export const valuesOfTemplate = ({ name, purpose, language: of, subject, body }: TemplateValues): TemplateValues => ({
  name,
  purpose,
  language: of,
  subject,
  body,
});

/** Lengths in UTF-16 units; those of the record. */
export const templateLimits = { name: 400, subject: 400, body: longestTemplate } as const;

export interface TemplateRefusal {
  readonly field: 'name' | 'subject' | 'body';
  readonly kind: 'missing' | 'long';
}

/** What keeps the values from being saved; a template that cannot be used may be saved all the same. */
export function checkTemplateValues(values: Pick<Template, 'name' | 'subject' | 'body'>): readonly TemplateRefusal[] {
  const missing: TemplateRefusal[] = values.name.trim() === '' ? [{ field: 'name', kind: 'missing' }] : [];
  const long = (['name', 'subject', 'body'] as const).filter((field) => values[field].length > templateLimits[field]);
  return [...missing, ...long.map((field) => ({ field, kind: 'long' }) as const)];
}
