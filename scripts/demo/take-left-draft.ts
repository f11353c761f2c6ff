/**
 * Runs in a composer's own window: the composer that was left for it comes into the place of the empty one. It is put into
 * the page as text, so it uses nothing from outside itself.
 */
export function takeLeftDraft(names: { composer: string; editor: string }): void {
  const left: Node | undefined = window.opener?.demoLeft;
  const empty = document.querySelector(names.composer);
  if (!left || !empty) return;
  empty.replaceWith(document.importNode(left, true));
  document.querySelector<HTMLElement>(names.editor)?.focus();
}
