const inlineHidden = /(?:^|[;\s])display\s*:\s*none/i;

/** Hidden by its own inline style or the `hidden` attribute; says nothing about its ancestors or style sheets. */
export const isInlineHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || inlineHidden.test(element.getAttribute('style') ?? '');

/**
 * Whether a part of the host's own page is shown: neither it nor an ancestor is hidden inline, and in a browser with
 * layout no style sheet takes it out either. `aria-hidden` is not asked: hosts set it on the whole page below a dialog.
 */
export function isVisible(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) if (isInlineHidden(each)) return false;
  return element.isConnected && (element.checkVisibility?.() ?? true);
}
