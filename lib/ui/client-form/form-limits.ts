/** What the schemas of lib/domain accept; longer entries are refused beside their field, not by the store. */
export const formLimits = {
  text: 400,
  notes: 20_000,
  domains: 100,
  addresses: 50,
  statusEveryDays: 365,
  reviewEveryWeeks: 52,
  satisfactionEveryDays: 730,
} as const;

/** Entries of a field with one on each line; commas and semicolons also part them, as people paste them. */
export const entriesOf = (text: string): string[] =>
  text
    .split(/[\n,;，；、]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
