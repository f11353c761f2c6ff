import { type TemplateValues, templateValues } from './template-values';

/** Under which the form of a new template is kept while it is typed. */
export const newTemplateKey = 'template-new';

export const formatNewTemplate = (values: TemplateValues): string => JSON.stringify(values);

/** What was typed; null for nothing, or for what an older form wrote in another shape. */
export function parseNewTemplate(text: string | null): TemplateValues | null {
  if (text === null || text === '') return null;
  try {
    const parsed = templateValues.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
