import type { Template } from '@/lib/domain/template';
import { checkText } from './check-text';
import type { Flaw } from './flaw';
import { type OwnRemark, ownRemarks } from './own-remarks';
import { placeFinder } from './place-finder';
import type { TemplatePlace, TemplateProblem } from './template-problem';

/**
 * What is to be said of a template. `error`: no draft can come of it. `remark`: a draft can, and may read badly; `words` are
 * those that it is about, empty where it is about the whole text.
 */
export type TemplateRemark =
  | { readonly level: 'error'; readonly problem: TemplateProblem }
  | {
      readonly level: 'remark';
      readonly kind: OwnRemark['kind'];
      readonly words: string;
      readonly place: TemplatePlace;
    };

/**
 * Looks over a template without a client: all errors first, subject before body, then remarks on its own words, in the order
 * of the text. `jargon`: words that the user does not want to write, in any case of letters.
 */
export function lintTemplate(
  { subject, body, language }: Pick<Template, 'subject' | 'body' | 'language'>,
  { jargon }: { readonly jargon: readonly string[] },
): readonly TemplateRemark[] {
  const errors: TemplateRemark[] = [];
  const remarks: TemplateRemark[] = [];
  for (const [part, source] of [['subject', subject] as const, ['body', body] as const]) {
    const text = source.replace(/\r\n?/g, '\n');
    const placeOf = placeFinder(text, part);
    const { flaws } = checkText(text);
    errors.push(...flaws.map((flaw) => ({ level: 'error' as const, problem: problemOf(flaw, placeOf) })));
    if (flaws.some(({ kind }) => kind === 'too-long')) continue;
    for (const { kind, words, at } of ownRemarks(text, language, jargon)) {
      // A subject has no headings.
      if (part === 'subject' && kind === 'empty-heading') continue;
      remarks.push({ level: 'remark', kind, words, place: placeOf(at) });
    }
  }
  return [...errors, ...remarks];
}

const problemOf = ({ kind, name, at }: Flaw, placeOf: (at: number) => TemplatePlace): TemplateProblem => ({
  kind,
  name,
  place: placeOf(at),
});
