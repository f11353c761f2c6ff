import type { TemplatePurpose } from '@/lib/domain/template-purpose';
import { listsUsed } from '@/lib/templates/lists-used';
import { renderTemplate } from '@/lib/templates/render-template';
import type { Rendered } from '@/lib/templates/rendered';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import type { TemplateContext } from '@/lib/templates/template-context';
import type { ReplyFacts } from '../reader';
import type { ReplyQuery } from './reply-query';
import { type ReportLine, reportLines } from './report-lines';
import { templateContextOf } from './template-context-of';

export interface DraftedReply {
  /** With which it was rendered, for the snapshot of what was told. */
  readonly context: TemplateContext;
  /** What could be left out of the lists that the template shows, those that are left out too. */
  readonly lines: readonly ReportLine[];
  readonly rendered: Rendered;
}

/** Purposes whose mail tells all that was done, and not only what is new. */
const tellsAll: readonly TemplatePurpose[] = ['ask-acceptance', 'closing'];

/** The query for a draft of a purpose. */
export const queryFor = (query: ReplyQuery, purpose: TemplatePurpose): ReplyQuery => ({
  ...query,
  allDone: tellsAll.includes(purpose),
});

/**
 * A draft to one client from their records (`Reader.replyFacts`). A template with an error comes back as a problem; never
 * throws.
 */
export function draftReply({
  facts,
  query,
  template,
}: {
  readonly facts: ReplyFacts;
  readonly query: ReplyQuery;
  readonly template: Pick<ShippedTemplate, 'subject' | 'body' | 'purpose'>;
}): DraftedReply {
  const asked = queryFor(query, template.purpose);
  const context = templateContextOf(facts, asked);
  const whole = query.left.size === 0 ? context : templateContextOf(facts, { ...asked, left: new Set() });
  const lists = listsUsed(template);
  return {
    context,
    lines: reportLines(whole).filter(({ list }) => lists.has(list)),
    rendered: renderTemplate(template, context),
  };
}
