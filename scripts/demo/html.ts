/**
 * Markup over several lines of source as one line: a break with its indent is nothing between two tags or values, and one
 * space inside a tag. Values go in as they are; text must pass `esc` first.
 */
export function html(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const flat = parts.map((part) =>
    part
      .replace(/^\n\s*(?=<|$)|\n\s*$/g, '')
      .replace(/>\n\s*|\n\s*(?=<)/g, (found) => (found.startsWith('>') ? '>' : ''))
      .replace(/\n\s*/g, ' '),
  );
  return flat.reduce((text, part, index) => text + String(values[index - 1] ?? '') + part);
}

/** Text as HTML text or attribute value. */
export const esc = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

export const linesAsBreaks = (text: string): string => text.split('\n').map(esc).join('<br>');

/** One pixel, transparent. */
export const clearDot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
