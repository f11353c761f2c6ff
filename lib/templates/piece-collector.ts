import type { Emitter } from 'liquidjs';
import { draftLimits } from '@/lib/domain/draft-document';
import type { Piece } from './pieces';

/** Turns of loops, tags and stretches of text; a long report of 1,000 records takes about 20,000. */
const mostSteps = 100_000;

/** A template would become more than a draft may be. */
export class TooMuch extends Error {
  override name = 'TooMuch';
}

/** Takes what the engine writes, in order, and counts it. */
export class PieceCollector implements Emitter {
  /** The engine's own way to collect; not used. */
  readonly buffer = '';
  readonly pieces: Piece[] = [];
  #steps = 0;
  #length = 0;

  /** The template's own text. */
  write(text: unknown): void {
    if (typeof text === 'string') this.add({ kind: 'text', text });
  }

  add(piece: Piece): void {
    this.#steps += 1;
    if (piece.kind !== 'tag') this.#length += piece.text.length;
    if (this.#steps > mostSteps || this.#length > draftLimits.text) throw new TooMuch();
    this.pieces.push(piece);
  }
}
