interface History {
  readonly past: Node[][];
  readonly future: Node[][];
  isTyping: boolean;
}

/**
 * Runs in the demo page: as in the host, the editor takes a paste into its own hands, a moment later, and keeps its own
 * history of changes; `data-demo-native` on the document leaves both to the browser. It is put into the page as text, so it
 * uses nothing from outside itself.
 */
export function outlookEditing(names: { editor: string }): void {
  const histories = new WeakMap<Element, History>();
  const trust = { createHTML: (html: string) => html };
  const policy =
    (
      window as { trustedTypes?: { createPolicy: (name: string, rules: typeof trust) => typeof trust } }
    ).trustedTypes?.createPolicy('demo', trust) ?? trust;
  const editorOf = (event: Event) =>
    event.target instanceof Element && document.documentElement.dataset.demoNative === undefined
      ? event.target.closest<HTMLElement>(names.editor)
      : null;
  const historyOf = (editor: Element): History => {
    const history = histories.get(editor) ?? { past: [], future: [], isTyping: false };
    histories.set(editor, history);
    return history;
  };
  const copies = (editor: Element) => [...editor.childNodes].map((node) => node.cloneNode(true));
  const remember = (editor: Element, isTyping: boolean) => {
    const history = historyOf(editor);
    if (!(isTyping && history.isTyping)) history.past.push(copies(editor));
    history.future.length = 0;
    history.isTyping = isTyping;
  };
  const changed = (editor: Element) => editor.dispatchEvent(new Event('input', { bubbles: true }));
  const go = (editor: Element, from: Node[][], to: Node[][]) => {
    const state = from.pop();
    if (state === undefined) return;
    to.push(copies(editor));
    editor.replaceChildren(...state);
    historyOf(editor).isTyping = false;
    changed(editor);
  };

  /** The blocks go where the caret is: in place of an empty line, else between the two halves of its line. */
  const put = (editor: HTMLElement, html: string) => {
    const parsed = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
    const blocks = [...parsed.body.childNodes].map((node) => document.importNode(node, true));
    const range = getSelection()?.getRangeAt(0);
    const line = [...editor.childNodes].find((child) => range && child.contains(range.startContainer));
    remember(editor, false);
    if (!range || !line) editor.prepend(...blocks);
    else if (line.textContent === '') (line as ChildNode).replaceWith(...blocks);
    else {
      range.setEndAfter(line);
      const rest = range.extractContents();
      (line as ChildNode).after(...blocks, ...(rest.textContent === '' ? [] : [rest]));
    }
    changed(editor);
  };

  document.addEventListener('paste', (event) => {
    const editor = editorOf(event);
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (editor === null || html === '') return;
    event.preventDefault();
    setTimeout(() => put(editor, html));
  });
  document.addEventListener('beforeinput', (event) => {
    const editor = editorOf(event);
    if (editor) remember(editor, true);
  });
  document.addEventListener('keydown', (event) => {
    const editor = editorOf(event);
    const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : '';
    if (editor === null || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    const { past, future } = historyOf(editor);
    if (key === 'z' && !event.shiftKey) go(editor, past, future);
    else go(editor, future, past);
  });
}
