import type { Template } from '@/lib/domain/template';
import { compose } from './compose';
import { isOverLimits } from './over-limits';
import { parseMarkup } from './parse-markup';
import type { Piece } from './pieces';
import type { Rendered } from './rendered';
import { scopeOf } from './scope';
import { splitLines } from './split-lines';
import type { TemplateContext } from './template-context';

/**
 * A template with the values of a context: the blocks of the draft, its subject, and the gaps, where nothing is on record.
 * Never throws: an error of the template, or a limit (docs/templates.md), comes back as a problem with its place. Values are
 * text as written; none is expanded again or makes a block. Days are calendar days, so no time zone comes in.
 */
export function renderTemplate(
  { subject, body }: Pick<Template, 'subject' | 'body'>,
  context: TemplateContext,
): Rendered {
  const scope = scopeOf(context);
  const wording = { language: context.language, today: context.today };
  const head = compose(subject, 'subject', scope, wording);
  if (!head.ok) return head;
  const main = compose(body, 'body', scope, wording);
  if (!main.ok) return main;
  const document = parseMarkup(main.pieces);
  if (isOverLimits(document)) {
    return { ok: false, problem: { kind: 'too-much', name: '', place: { part: 'body', line: 1, column: 1 } } };
  }
  return { ok: true, subject: subjectLine(head.pieces), document, gaps: [...head.gaps, ...main.gaps] };
}

/** One line, without blocks; null where nothing is left. */
function subjectLine(pieces: readonly Piece[]): string | null {
  const lines = splitLines(pieces).filter((line) => line !== 'blank');
  const words = lines.map((line) => line.map(({ text }) => text).join(''));
  return words.join(' ').replace(/\s+/g, ' ').trim() || null;
}
