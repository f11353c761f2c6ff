import { AssertionError, Context, LiquidError, toValueSync } from 'liquidjs';
import { checkText } from './check-text';
import { DraftParser } from './draft-parser';
import { templateEngine } from './engine';
import { PieceCollector, TooMuch } from './piece-collector';
import type { Piece } from './pieces';
import { placeFinder } from './place-finder';
import type { TemplateGap } from './rendered';
import type { TemplatePlace, TemplateProblem } from './template-problem';
import { valuePiece } from './value-piece';
import type { Wording } from './wording';

/** One text of a template (body or subject), followed with the values of a context. */
export type Composed =
  | { readonly ok: true; readonly pieces: readonly Piece[]; readonly gaps: readonly TemplateGap[] }
  | { readonly ok: false; readonly problem: TemplateProblem };

/** Checks and follows one text. `scope` comes from `scopeOf`. Whatever the text is, it ends in pieces or in a problem. */
export function compose(
  source: string,
  part: TemplatePlace['part'],
  scope: Readonly<Record<string, unknown>>,
  wording: Wording,
): Composed {
  const text = source.replace(/\r\n?/g, '\n');
  const placeOf = placeFinder(text, part);
  const checked = checkText(text);
  const [flaw] = checked.flaws;
  if (flaw) return { ok: false, problem: { kind: flaw.kind, name: flaw.name, place: placeOf(flaw.at) } };
  const gaps: TemplateGap[] = [];
  const collector = new PieceCollector();
  const engine = templateEngine();
  const parser = new DraftParser(engine, checked, collector, (output, value, at) => {
    const piece = valuePiece(output, value, wording);
    if (piece.gap) gaps.push({ variable: output.variable, place: placeOf(at) });
    return piece;
  });
  try {
    const nodes = parser.parse(text);
    const context = new Context(scope, engine.options, { sync: true }, { liquid: engine });
    toValueSync(engine.renderer.renderTemplates(nodes, context, collector));
    return { ok: true, pieces: collector.pieces, gaps };
  } catch (error) {
    return { ok: false, problem: problemOf(error, placeOf) };
  }
}

/** What the check could not foresee: limits; and, should the engine know a rule that the check does not, that one. */
function problemOf(error: unknown, placeOf: (at: number) => TemplatePlace): TemplateProblem {
  const at = LiquidError.is(error) ? error.token.begin : 0;
  const cause: unknown = LiquidError.is(error) ? (error.originalError ?? error) : error;
  const place = placeOf(at);
  if (cause instanceof TooMuch) return { kind: 'too-much', name: '', place };
  if (cause instanceof AssertionError && cause.message.includes('limit exceeded')) {
    return { kind: 'too-slow', name: '', place };
  }
  const name = LiquidError.is(error) ? error.token.getText().slice(0, longestName) : '';
  return { kind: 'syntax', name, place };
}

const longestName = 60;
