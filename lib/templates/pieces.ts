/** What a value became. It is put in only after the lines were read, so nothing in it makes a block or is expanded. */
export interface ValuePiece {
  readonly kind: 'value';
  readonly text: string;
  readonly href?: string;
  readonly gap?: true;
}

/**
 * A template after its conditions and loops were followed, in order: its own text, its values, and the places where a tag
 * stood (a line with nothing else leaves no line).
 */
export type Piece = { readonly kind: 'text'; readonly text: string } | ValuePiece | { readonly kind: 'tag' };
