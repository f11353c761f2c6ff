import { emptyLine } from './build-draft-nodes';
import { insertionPoint, ownZone } from './insertion-point';
import type { MailAdapter } from './mail-adapter';

/** An editor that took a paste has put it in after so many ms, or never will. */
const pasteWait = 1_500;
const lookEvery = 10;

const fold = (text: string): string => text.replace(/[\s\u200B\uFEFF]+/g, '');

/**
 * Puts nodes into an editor, as paragraphs of their own, as one step of its history of changes. Resolves with whether they
 * can be read back there with all that was in it before.
 * @param draft is changed.
 * @param plain the same as plain text, for an editor that wants it so.
 */
export async function writeDraft(
  editor: HTMLElement,
  draft: HTMLElement,
  plain: string,
  { pastes, judgeOwn }: Pick<MailAdapter, 'pastes' | 'judgeOwn'>,
): Promise<boolean> {
  const page = editor.ownerDocument;
  const text = fold(draft.textContent);
  const { node, offset, before, after } = insertionPoint(editor, judgeOwn);
  const was = fold(editor.textContent);
  const isThere = (): boolean =>
    fold(String(ownZone(editor, judgeOwn))).includes(text) && holds(fold(editor.textContent), text, was);
  if (before) draft.prepend(emptyLine(page));
  if (after) draft.append(emptyLine(page));
  editor.focus();
  page.getSelection()?.collapse(node, offset);

  const html = draft.getHTML();
  if (pastes && paste(editor, html, plain)) {
    for (let waited = 0; !isThere() && waited < pasteWait; waited += lookEvery) {
      await new Promise((wake) => setTimeout(wake, lookEvery));
    }
    return isThere();
  }
  // The one way into the browser's own history of changes. The markup is of our own nodes, in which foreign text is text.
  page.execCommand('insertHTML', false, html);
  if (isThere()) return true;
  if (fold(editor.textContent) !== was) page.execCommand('undo');
  return false;
}

/** Whether the editor takes it into its own hands. */
function paste(editor: HTMLElement, html: string, plain: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', plain);
  return !editor.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
}

/** Whether `now` is `was` with `text` somewhere in it. */
function holds(now: string, text: string, was: string): boolean {
  for (let at = now.indexOf(text); at >= 0; at = now.indexOf(text, at + 1)) {
    if (now.slice(0, at) + now.slice(at + text.length) === was) return true;
  }
  return false;
}
