import { emptyLine } from './build-draft-nodes';
import { insertionPoint, ownZone } from './insertion-point';
import type { MailAdapter } from './mail-adapter';
import { readsBack } from './read-back';

/** An editor that took a paste has put it in after so many ms, or never will. */
const pasteWait = 1_500;
const lookEvery = 10;

/**
 * Puts nodes into an editor, as paragraphs of their own, as one step of its history of changes. Resolves with whether they
 * can be read back among the user's own words, with all that was in the editor before.
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
  const { node, offset, before, after } = insertionPoint(editor, judgeOwn);
  const text = draft.textContent;
  const all = editor.textContent;
  const own = String(ownZone(editor, judgeOwn));
  const isThere = (): boolean =>
    readsBack(String(ownZone(editor, judgeOwn)), own, text) && readsBack(editor.textContent, all, text);
  const part = (): void => draft.prepend(emptyLine(page));
  if (before) part();
  // Below a list or a table there is a line to go on writing in.
  if (after || draft.lastElementChild?.tagName !== 'DIV') draft.append(emptyLine(page));
  editor.focus();
  page.getSelection()?.collapse(node, offset);

  if (pastes) {
    // What is pasted begins on the line of the caret: the first line that parts is lost to that.
    if (before) part();
    if (paste(editor, inFontOf(node, draft), plain)) {
      // By the clock: a tab that nobody sees wakes once in a second.
      const end = Date.now() + pasteWait;
      while (!isThere() && Date.now() < end) {
        await new Promise((wake) => setTimeout(wake, lookEvery));
      }
      return isThere();
    }
    if (before) draft.firstChild?.remove();
  }
  // The one way into the browser's own history of changes. The markup is of our own nodes, in which foreign text is text.
  const html = draft.getHTML();
  page.execCommand('insertHTML', false, html);
  if (isThere()) return true;
  if (editor.textContent !== all) page.execCommand('undo');
  return false;
}

/** Nodes as markup, in the font of a place: an editor that takes a paste gives it none. */
function inFontOf(place: Node, nodes: HTMLElement): string {
  const element = place.nodeType === 1 ? (place as Element) : place.parentElement;
  const box = nodes.ownerDocument.createElement('div');
  const inner = nodes.cloneNode(true) as HTMLElement;
  box.append(inner);
  if (element) {
    const { fontFamily, fontSize } = getComputedStyle(element);
    Object.assign(inner.style, { fontFamily, fontSize });
  }
  return box.getHTML();
}

/** Whether the editor takes it into its own hands. */
function paste(editor: HTMLElement, html: string, plain: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', plain);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  // Firefox empties what a script gives such an event.
  return event.clipboardData?.types.length === 2 && !editor.dispatchEvent(event);
}
