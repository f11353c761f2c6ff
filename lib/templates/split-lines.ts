import type { Piece, ValuePiece } from './pieces';

/** A part of a line: the template's own text, or a value. */
export type LinePart = { readonly kind: 'text'; readonly text: string } | ValuePiece;

/** A line of a rendered template. An empty line that the template itself has ends a block. */
export type SourceLine = readonly LinePart[] | 'blank';

/**
 * Lines of a rendered template; only its own line breaks count. A line on which tags, or values that came to nothing, left
 * only blanks is left out. Blanks of its own at the ends of a line go, and those on both sides of such a place become one.
 */
export function splitLines(pieces: readonly Piece[]): SourceLine[] {
  const lines: SourceLine[] = [];
  let parts: LinePart[] = [];
  let plain = true;
  const end = (): void => {
    const line = tidied(parts);
    if (line.length > 0) lines.push(line);
    else if (plain) lines.push('blank');
    parts = [];
    plain = true;
  };
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      plain = false;
      if (piece.kind === 'value' && piece.text !== '') parts.push(piece);
      continue;
    }
    for (const [index, text] of piece.text.split('\n').entries()) {
      if (index > 0) end();
      if (text !== '') addText(parts, text);
    }
  }
  end();
  return lines;
}

/** Text that meets text does so where something came to nothing: one blank is enough there. */
function addText(parts: LinePart[], text: string): void {
  const before = parts.at(-1);
  if (before?.kind !== 'text') {
    parts.push({ kind: 'text', text });
    return;
  }
  const joined = /[ \t]$/.test(before.text) ? before.text + text.replace(/^[ \t]+/, '') : before.text + text;
  parts[parts.length - 1] = { kind: 'text', text: joined };
}

function tidied(parts: readonly LinePart[]): LinePart[] {
  const line = [...parts];
  const first = line[0];
  if (first?.kind === 'text') line[0] = { kind: 'text', text: first.text.trimStart() };
  const last = line.at(-1);
  if (last?.kind === 'text') line[line.length - 1] = { kind: 'text', text: last.text.trimEnd() };
  return line.filter(({ text }) => text !== '');
}
