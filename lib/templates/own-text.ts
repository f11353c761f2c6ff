import { checkText } from './check-text';
import { readTokens } from './read-tokens';

/** Stands for a unit of an output: a letter, so that an output is one word. Two, for what a record says of the work. */
export const otherOutput = '\u{E000}';
export const recordOutput = '\u{E001}';
/** Between the branches of a condition: what is before it and behind it is never read together. */
export const branchEnd = '\u{E002}';
/** In the own text of a template these would be taken for outputs. */
const reserved = /[\u{E000}-\u{E002}]/gu;

/** Of people and of the report itself: saying them says nothing about a record. */
const aboutNoRecord = ['me', 'client', 'recipient', 'engagement', 'today', 'report', 'overall', 'survey', 'answer'];

/**
 * A template's own text for a reader of words: as long as the template and each word at its place, outputs as one word each,
 * tags and comments as blanks. Line breaks are `\n`.
 */
export function ownText(text: string): string {
  const { outputs } = checkText(text);
  let own = '';
  for (const token of readTokens(text)) {
    const length = token.end - token.at;
    if (token.kind === 'text') own += text.slice(token.at, token.end).replace(reserved, ' ');
    else if (token.kind === 'output') {
      const key = outputs.get(token.at)?.key ?? '';
      const isRecord = key !== '' && !aboutNoRecord.includes(key.split('.')[0] ?? '');
      own += (isRecord ? recordOutput : otherOutput).repeat(length);
    } else if (token.kind === 'tag' && ['else', 'elsif', 'when'].includes(token.name)) {
      own += branchEnd.padEnd(length);
    } else own += ' '.repeat(length);
  }
  return own.slice(0, text.length).padEnd(text.length);
}
