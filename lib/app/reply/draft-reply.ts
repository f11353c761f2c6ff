import { renderTemplate } from '@/lib/templates/render-template';
import type { Rendered } from '@/lib/templates/rendered';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import type { TemplateContext } from '@/lib/templates/template-context';
import type { ReplyFacts } from '../reader';
import type { ReplyQuery } from './reply-query';
import { templateContextOf } from './template-context-of';

export interface DraftedReply {
  /** With which it was rendered, for the snapshot of what was told. */
  readonly context: TemplateContext;
  readonly rendered: Rendered;
}

/** A draft to one client from their records (`Reader.replyFacts`). A template with an error comes back as a problem; never throws. */
export function draftReply({
  facts,
  query,
  template,
}: {
  readonly facts: ReplyFacts;
  readonly query: ReplyQuery;
  readonly template: Pick<ShippedTemplate, 'subject' | 'body'>;
}): DraftedReply {
  const context = templateContextOf(facts, query);
  return { context, rendered: renderTemplate(template, context) };
}
