/** Ids of records are at most so long (./record). */
const longest = 400;

/** Under which a wording is remembered: its beginning, since two sentences that agree so far say the same. Never empty. */
export const wordingKey = (wording: string): string => wording.slice(0, longest) || '-';
