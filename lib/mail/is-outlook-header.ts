/** As Outlook writes it, and as a browser writes it back. */
const topBorder = /border-top\s*:[^;]*solid|border-style\s*:\s*solid none/i;
const label = /[:：]\s*$/;

/**
 * Whether an element is the header block that Outlook for the desktop puts before quoted history. It carries no id: only
 * a line above and, as its first paragraph, at least three bold labels that end in a colon, in any language, tell it. Only
 * that paragraph is searched: a box around a whole mail is not, and nested boxes cost no more than their number.
 */
export function isOutlookHeader(element: Element): boolean {
  if (element.tagName !== 'DIV' || !topBorder.test(element.getAttribute('style') ?? '')) return false;
  const paragraph = element.firstElementChild;
  if (paragraph?.tagName !== 'P') return false;
  const bold = [...paragraph.querySelectorAll('b, strong')].slice(0, 12);
  return bold.filter(({ textContent }) => label.test(textContent ?? '')).length >= 3;
}
