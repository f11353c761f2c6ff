/** Text as HTML text or attribute value. */
export const esc = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The letter on a person's disc. */
export const initial = (name: string): string => Array.from(name)[0]?.toUpperCase() ?? '?';

const discColours = ['#5b7c99', '#8a6d5c', '#6b8068', '#8b6a86', '#7a7a52', '#5d7f86'];

/** A quiet colour, always the same for the same address. */
export function discColour(address: string): string {
  const sum = Array.from(address).reduce((total, sign) => total + sign.charCodeAt(0), 0);
  return discColours[sum % discColours.length] ?? '#777777';
}

/** A disc with the person's letter as an image that needs no request. */
export function discImage(name: string, address: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${discColour(address)}"/><text x="20" y="27" font-family="system-ui,sans-serif" font-size="19" fill="#fff" text-anchor="middle">${esc(initial(name))}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** One pixel, transparent. */
export const clearDot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export const linesAsBreaks = (text: string): string => text.split('\n').map(esc).join('<br>');
