import { filters, linkOf } from './filters';
import { gapWords } from './gap-words';
import type { ValuePiece } from './pieces';
import type { WrittenOutput } from './read-output';
import type { Wording } from './wording';
import { writeValue } from './write-value';

/** What an output becomes with the value of its variable: its text, a link, or a gap where nothing is on record. */
export function valuePiece(output: WrittenOutput, found: unknown, wording: Wording): ValuePiece {
  let value: unknown = output.path === null ? output.constant : found;
  for (const step of output.steps) {
    if ('text' in step) {
      const written = typeof step.takes === 'string' ? writeValue(value, step.takes, wording) : null;
      // Also where a filter came to nothing, as `late` does.
      value = written || step.text;
    } else if (step.name === 'link') {
      return linkOf(value) ?? gap(output, wording);
    } else {
      value = value === null ? null : (filters[step.name]?.apply(value, step.takes, wording) ?? null);
    }
  }
  const text = typeof output.type === 'string' ? writeValue(value, output.type, wording) : null;
  return text === null ? gap(output, wording) : { kind: 'value', text };
}

const gap = (output: WrittenOutput, { language }: Wording): ValuePiece => ({
  kind: 'value',
  text: gapWords(output.key, language),
  gap: true,
});
