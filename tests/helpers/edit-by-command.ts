/**
 * Gives a document without an editor the two commands that put something in, at the caret. What a browser's editor does beyond
 * that is shown by tests/e2e/insert-way.spec.ts. Returns what was put in, in order.
 */
export function editByCommand(page: Document): string[] {
  const edits: string[] = [];
  page.execCommand = (command, _ui, value = '') => {
    const field = page.activeElement as HTMLTextAreaElement;
    if (command === 'insertText') field.setRangeText(value);
    else if (command === 'insertHTML') {
      const into = page.createElement('template');
      into.innerHTML = value;
      page.getSelection()?.getRangeAt(0).insertNode(into.content);
    } else return false;
    edits.push(value);
    return true;
  };
  return edits;
}
