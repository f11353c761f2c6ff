const topBorder = /border(?:-top)?\s*:[^;]*solid/i;
const label = /[:：]\s*$/;

/**
 * Whether an element is the header block that Outlook for the desktop puts before quoted history. It carries no id: only
 * a line above and at least three bold labels that end in a colon, in any language, tell it.
 */
export function isOutlookHeader(element: Element): boolean {
  if (element.tagName !== 'DIV' || !topBorder.test(element.getAttribute('style') ?? '')) return false;
  const bold = [...element.querySelectorAll('b, strong')].slice(0, 12);
  return bold.filter(({ textContent }) => label.test(textContent ?? '')).length >= 3;
}
