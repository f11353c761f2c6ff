import { parseMailPage } from './parse-mail-page';

/**
 * A page whose `insertHTML` puts parsed markup at the caret, blocks beside blocks; what a browser's editor does beyond that is
 * shown by tests/e2e/insert-way.spec.ts. `edits`: what was put in, in order.
 */
export function anEditablePage(html: string, address: string): { page: Document; edits: string[] } {
  const page = parseMailPage(html, new URL(address));
  const edits: string[] = [];
  page.execCommand = (command, _ui, value = '') => {
    const selection = page.getSelection();
    if (command !== 'insertHTML' || !selection?.rangeCount) return false;
    const into = page.createElement('template');
    into.innerHTML = value;
    selection.getRangeAt(0).insertNode(into.content);
    edits.push(value);
    return true;
  };
  return { page, edits };
}
