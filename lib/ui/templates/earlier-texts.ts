import { sameText } from './listed-template';
import type { StandingTemplate, TemplateFile } from './template-file';
import { type TemplateValues, valuesOfTemplate } from './template-values';

/** A text that a template once had. */
export interface EarlierText {
  /** When it was written, ISO 8601 in UTC; null for the shipped one. */
  readonly at: string | null;
  readonly values: TemplateValues;
}

/**
 * The texts that a template had before the one that stands, newest first, and the shipped one last. Writes of its place alone
 * made no text.
 */
export function earlierTexts(file: TemplateFile, standing: StandingTemplate): EarlierText[] {
  const texts = file.versions
    .filter(({ template }) => template.deletedAt === null)
    .map(({ at, template }): EarlierText => ({ at, values: valuesOfTemplate(template) }));
  if (file.shipped !== null) texts.push({ at: null, values: valuesOfTemplate(file.shipped) });
  const earlier: EarlierText[] = [];
  for (const text of texts) {
    const last = earlier.at(-1);
    if (!sameText(text.values, (last ?? standing).values)) earlier.push(text);
    // One text over several writes is of the first of them.
    else if (last !== undefined) earlier[earlier.length - 1] = text;
  }
  return earlier;
}
