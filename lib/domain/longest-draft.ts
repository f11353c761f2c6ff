/** Characters. The form of a change holds five long texts twice: as it was opened and as it was typed; JSON escapes lengthen both. */
export const longestDraft = 1_000_000;
