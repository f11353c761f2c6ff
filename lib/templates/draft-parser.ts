import { ForTag, type Liquid, Output, Parser, type Tag, type Template } from 'liquidjs';
import type { PieceCollector } from './piece-collector';
import type { ValuePiece } from './pieces';
import type { WrittenOutput } from './read-output';

type TopLevelToken = Parameters<Parser['parseToken']>[0];

/**
 * The engine's parser, whose outputs hand their values to the collector as pieces of their own instead of writing them into
 * the text of the template, and whose tags leave a mark where they stood.
 */
export class DraftParser extends Parser {
  readonly #outputs: ReadonlyMap<number, WrittenOutput>;
  readonly #collector: PieceCollector;
  readonly #pieceOf: (output: WrittenOutput, value: unknown, at: number) => ValuePiece;

  constructor(
    liquid: Liquid,
    outputs: ReadonlyMap<number, WrittenOutput>,
    collector: PieceCollector,
    pieceOf: (output: WrittenOutput, value: unknown, at: number) => ValuePiece,
  ) {
    super(liquid);
    this.#outputs = outputs;
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
    const output = this.#outputs.get(at);
    if (!output) throw new Error('An output was not checked.');
    const [collector, pieceOf] = [this.#collector, this.#pieceOf];
    node.render = function* (context) {
      const value: unknown = output.path === null ? null : yield context._get([...output.path]);
      collector.add(pieceOf(output, value, at));
    };
  }

  #mark(node: Tag): void {
    const collector = this.#collector;
    const render = node.render.bind(node);
    node.render = function* (context, emitter) {
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
