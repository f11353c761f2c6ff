/** One pattern out of a table of sources: the line begins with one of them. */
export const beginsWith = (...tables: readonly (readonly string[])[]): RegExp =>
  new RegExp(`^(?:${tables.flat().join('|')})`, 'iu');

/** One pattern out of a table of sources: one of them stands anywhere. */
export const holdsOne = (...tables: readonly (readonly string[])[]): RegExp =>
  new RegExp(`(?:${tables.flat().join('|')})`, 'iu');

/** One pattern out of a table of sources: the whole line is one of them, but for marks around it. */
export const isWholly = (...tables: readonly (readonly string[])[]): RegExp =>
  new RegExp(`^[\\s*_<[(【]{0,4}(?:${tables.flat().join('|')})[\\s*_>\\])】,.:!，。：！~～]{0,6}$`, 'iu');
