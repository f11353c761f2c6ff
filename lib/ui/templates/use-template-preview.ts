import { startTransition, useEffect, useState } from 'react';
import { lintTemplate, type TemplateRemark } from '@/lib/templates/lint-template';
import { renderTemplate } from '@/lib/templates/render-template';
import type { Rendered } from '@/lib/templates/rendered';
import type { TemplateContext } from '@/lib/templates/template-context';
import type { TemplateProblem } from '@/lib/templates/template-problem';
import type { TemplateValues } from './template-values';

/** Between the last key and the next rendering, in ms: a word is not yet an error while it is typed. */
const pause = 150;

export type GoodDraft = Extract<Rendered, { ok: true }>;

export interface TemplatePreview {
  /** The last draft without an error; null while there was none. */
  readonly draft: GoodDraft | null;
  /** What is wrong with the text as it stands; the draft is then an older one. */
  readonly problems: readonly TemplateProblem[];
  /** What could read badly. */
  readonly remarks: readonly Remark[];
}

export type Remark = Extract<TemplateRemark, { level: 'remark' }>;

const nothing: TemplatePreview = { draft: null, problems: [], remarks: [] };

type Text = Pick<TemplateValues, 'subject' | 'body' | 'language'>;

function previewOf(text: Text, context: TemplateContext, jargon: readonly string[]): TemplatePreview {
  const said = lintTemplate(text, { jargon });
  const errors = said.flatMap((one) => (one.level === 'error' ? one.problem : []));
  const remarks = said.flatMap((one) => (one.level === 'remark' ? one : []));
  const rendered = renderTemplate(text, context);
  if (rendered.ok && errors.length === 0) return { draft: rendered, problems: [], remarks };
  const problems = rendered.ok || errors.length > 0 ? errors : [rendered.problem];
  return { draft: null, problems, remarks };
}

/** A template as it would come out, a moment after each change. `context` is null while the client is being read. */
export function useTemplatePreview(
  { subject, body, language }: Text,
  context: TemplateContext | null,
  jargon: readonly string[],
): TemplatePreview {
  const [preview, setPreview] = useState(nothing);
  const isFirst = preview === nothing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first rendering waits for nothing, and begins no other
  useEffect(() => {
    if (context === null) return;
    const render = () => {
      const next = previewOf({ subject, body, language }, context, jargon);
      // A long draft is painted between two keys, never before one.
      startTransition(() => setPreview((older) => ({ ...next, draft: next.draft ?? older.draft })));
    };
    const timer = setTimeout(render, isFirst ? 0 : pause);
    return () => clearTimeout(timer);
  }, [subject, body, language, context, jargon]);
  return preview;
}
