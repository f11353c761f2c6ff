import { esc } from './html.ts';

const colours = ['#5b7c99', '#8a6d5c', '#6b8068', '#8b6a86', '#7a7a52', '#5d7f86'];

/** The letter on a person's disc. */
export const initial = (name: string): string => Array.from(name)[0]?.toUpperCase() ?? '?';

/** A quiet colour, always the same for the same address. */
export function discColour(address: string): string {
  const sum = Array.from(address).reduce((total, sign) => total + sign.charCodeAt(0), 0);
  return colours[sum % colours.length] ?? '#777777';
}

/** A disc with the person's letter as an image that needs no request. */
export function discImage(name: string, address: string): string {
  const letter = `<text x="20" y="27" font-family="system-ui,sans-serif" font-size="19" fill="#fff" text-anchor="middle">${esc(initial(name))}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${discColour(address)}"/>${letter}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
