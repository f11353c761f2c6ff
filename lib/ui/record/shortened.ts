/** A note of twenty thousand characters is read on the page itself; in a step of the history it is cut. */
const longestValue = 200;

export const shortened = (text: string): string =>
  text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
