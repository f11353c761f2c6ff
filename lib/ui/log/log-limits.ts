/** What the schemas of lib/domain accept, in UTF-16 units: a field takes no more, and says so. */
export const logLimits = { text: 20_000, note: 20_000, owner: 400 } as const;
