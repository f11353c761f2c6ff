import type { Insertable } from './variable-groups';

type TextField = HTMLTextAreaElement | HTMLInputElement;

/**
 * Puts something where the caret is, as if typed: Ctrl+Z takes it back. Lines of their own begin on a new line.
 * @param write gets the whole text where the browser does not type for us
 */
export function insertText(
  field: TextField,
  { insert, isBlock }: Pick<Insertable, 'insert' | 'isBlock'>,
  write: (text: string) => void,
): void {
  const { value } = field;
  const start = field.selectionStart ?? value.length;
  const isInLine = start > 0 && value[start - 1] !== '\n';
  const text = isBlock && isInLine ? `\n${insert}` : insert;
  field.focus();
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
  write(value.slice(0, start) + text + value.slice(field.selectionEnd ?? start));
}
