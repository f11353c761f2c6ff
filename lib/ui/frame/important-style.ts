/** Inline rules that no style sheet of the page overrides, over everything it would inherit. */
export const importantStyle = (rules: Record<string, string>): string =>
  ['all:initial', ...Object.entries(rules).map(([name, value]) => `${name}:${value}`)]
    .map((rule) => `${rule} !important`)
    .join(';');
