import { ForTag, type Liquid, Output, Parser, type Tag, type Template } from 'liquidjs';
import type { CheckedText } from './check-text';
import type { PieceCollector } from './piece-collector';
import type { ValuePiece } from './pieces';
import type { WrittenOutput } from './read-output';

type TopLevelToken = Parameters<Parser['parseToken']>[0];

/** What a value costs, each of its filters, and each word of a tag: about as long as so many pieces of text. */
const costs = { value: 3, filter: 1, word: 2 };

/**
 * The engine's parser, whose outputs hand their values to the collector as pieces of their own instead of writing them into
 * the text of the template, and whose tags leave a mark where they stood.
 */
export class DraftParser extends Parser {
  readonly #checked: CheckedText;
  readonly #collector: PieceCollector;
  readonly #pieceOf: (output: WrittenOutput, value: unknown, at: number) => ValuePiece;

  constructor(
    liquid: Liquid,
    checked: CheckedText,
    collector: PieceCollector,
    pieceOf: (output: WrittenOutput, value: unknown, at: number) => ValuePiece,
  ) {
    super(liquid);
    this.#checked = checked;
    this.#collector = collector;
    this.#pieceOf = pieceOf;
  }

  override parseToken(token: TopLevelToken, rest: TopLevelToken[]): ReturnType<Parser['parseToken']> {
    const node = super.parseToken(token, rest);
    if (node instanceof Output) this.#handOver(node);
    else if ('liquid' in node) this.#mark(node);
    return node;
  }

  #handOver(node: Output): void {
    const at = node.token.begin;
    const output = this.#checked.outputs.get(at);
    if (!output) throw new Error('An output was not checked.');
    const [collector, pieceOf] = [this.#collector, this.#pieceOf];
    const cost = costs.value + output.steps.length * costs.filter;
    node.render = function* (context) {
      collector.charge(cost);
      const value: unknown = output.path === null ? null : yield context._get([...output.path]);
      collector.add(pieceOf(output, value, at));
    };
  }

  #mark(node: Tag): void {
    const collector = this.#collector;
    const render = node.render.bind(node);
    // All terms of a condition are looked at each time.
    const cost = (this.#checked.words.get(node.token.begin) ?? 0) * costs.word;
    node.render = function* (context, emitter) {
      collector.charge(cost);
      collector.add({ kind: 'tag' });
      yield render(context, emitter);
      collector.add({ kind: 'tag' });
    };
    if (node instanceof ForTag) {
      const turn: Template = { token: node.token, render: () => collector.add({ kind: 'tag' }) };
      node.templates.unshift(turn);
    }
  }
}
