import type { Insertable } from './variable-groups';

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Puts something where the caret is, as if typed: Ctrl+Z takes it back. Lines of their own begin on a new line. */
export function insertText(field: TextField, { insert, isBlock }: Pick<Insertable, 'insert' | 'isBlock'>): void {
  const start = field.selectionStart ?? field.value.length;
  const isInLine = start > 0 && field.value[start - 1] !== '\n';
  const text = isBlock && isInLine ? `\n${insert}` : insert;
  field.focus();
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, start, field.selectionEnd ?? start, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
