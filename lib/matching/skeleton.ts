import unhomoglyph from 'unhomoglyph';

/** Accents, as combining marks: a reader overlooks them. */
const accents = /[\u0300-\u036F]/gu;

/**
 * What a reader takes a name for: confusable characters replaced by one representative of each group, accents dropped,
 * lower case. Only to be compared with another skeleton. Source: UTS 39 section 4, with `vv` for `w` besides its `rn` for `m`.
 */
export const skeleton = (name: string): string =>
  unhomoglyph(name.normalize('NFKD').replace(accents, '').toLowerCase()).toLowerCase().replaceAll('w', 'vv');
