import type { Language } from '@/lib/domain/client';
import type { ListedTemplate } from './listed-template';

export interface TemplateFilter {
  readonly language: Language | 'all';
  /** Words, all of which have to be in the name, the name of the purpose, the subject or the text. */
  readonly search: string;
}

const fold = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('en');

/** @param purposeName how the purpose of a template is called for the reader */
export function filterTemplates(
  templates: readonly ListedTemplate[],
  { language, search }: TemplateFilter,
  purposeName: (template: ListedTemplate) => string,
): ListedTemplate[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return templates.filter((template) => {
    if (language !== 'all' && template.language !== language) return false;
    if (words.length === 0) return true;
    const text = fold([template.name, purposeName(template), template.subject, template.body].join('\n'));
    return words.every((word) => text.includes(word));
  });
}
