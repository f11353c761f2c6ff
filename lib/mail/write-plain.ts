import { readsBack } from './read-back';

/** Where signature or quoted history begins: `-- `, a quoted line, a rule, or a title between dashes. */
const notOwn = /^(?:-- ?$|>|_{8,}|-{4,}.*-{4,}\s*$)/m;

/** The user's own words in a field that holds plain text only. */
export const ownPlainText = (value: string): string => value.slice(0, notOwn.exec(value)?.index);

/** Puts text into such a field, as paragraphs of their own at its caret, above signature and history. Whether it can be read back. */
export function writePlain(field: HTMLTextAreaElement, text: string): boolean {
  const { value } = field;
  const at = Math.min(field.selectionEnd, ownPlainText(value).length);
  const before = /\S/.test(value.slice(0, at)) ? '\n\n' : '';
  const after = /\S/.test(value.slice(at)) ? '\n\n' : '';
  field.focus();
  field.setSelectionRange(at, at);
  field.ownerDocument.execCommand('insertText', false, before + text + after);
  return readsBack(field.value, value, text);
}
