/** One word of what stands inside `{{ }}` or `{% %}`; `at` counts from the start of that text. */
export interface Word {
  readonly kind: 'path' | 'text' | 'number' | 'sign' | 'odd';
  readonly written: string;
  readonly at: number;
}

/** Those that keyboards and pasting give; the engine knows them too. */
const blank = /[ \t\n\u00A0\u3000]+/y;
const patterns: readonly (readonly [Word['kind'], RegExp])[] = [
  ['text', /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/sy],
  ['number', /-?\d+(?:\.\d+)?(?![\p{L}\p{N}_.-])/uy],
  ['path', /[\p{L}\p{N}_$-]+(?:\.[\p{L}\p{N}_$-]+)*\??/uy],
  ['sign', /==|!=|<=|>=|[<>|:,]/y],
];

/** Splits it into words; the first character that can be none is an `odd` word, and the last one. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
    if (at >= text.length) break;
    const word = wordAt(text, at);
    words.push(word);
    if (word.kind === 'odd') break;
    at += word.written.length;
  }
  return words;
}

function wordAt(text: string, at: number): Word {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const written = pattern.exec(text)?.[0];
    if (written !== undefined) return { kind, written, at };
  }
  return { kind: 'odd', written: String.fromCodePoint(text.codePointAt(at) ?? 0), at };
}

/** The text between the quotes; a backslash stands before a quote or a backslash that is meant as such. */
export const unquoted = (written: string): string => written.slice(1, -1).replace(/\\(["'\\])/g, '$1');
