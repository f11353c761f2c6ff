import type { Emitter } from 'liquidjs';
import { draftLimits } from '@/lib/domain/draft-document';
import type { Piece } from './pieces';

/**
 * What following a template may cost, so that the same template always ends at the same place. A piece costs 1, a tag and
 * a value more (draft-parser.ts): a report of 1,000 records costs about 40,000, and all of it takes well under 100 ms.
 */
const mostCost = 100_000;

/** A template would become more than a draft may be. */
export class TooMuch extends Error {
  override name = 'TooMuch';
}

/** Takes what the engine writes, in order, and counts it. */
export class PieceCollector implements Emitter {
  /** The engine's own way to collect; not used. */
  readonly buffer = '';
  readonly pieces: Piece[] = [];
  #cost = 0;
  #length = 0;

  /** The template's own text. */
  write(text: unknown): void {
    if (typeof text === 'string') this.add({ kind: 'text', text });
  }

  add(piece: Piece): void {
    this.charge(1);
    if (piece.kind !== 'tag') this.#length += piece.text.length;
    if (this.#length > draftLimits.text) throw new TooMuch();
    this.pieces.push(piece);
  }

  charge(cost: number): void {
    this.#cost += cost;
    if (this.#cost > mostCost) throw new TooMuch();
  }
}
