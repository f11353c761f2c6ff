/** A word, or a Chinese character: what is left when marks, lines and cells of tables are taken away. */
const token = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
/** So many neighbours are compared: single words and pairs are in every mail. */
const neighbours = 4;

const tokensOf = (text: string): readonly string[] => text.normalize('NFKC').toLowerCase().match(token) ?? [];

function runsOf(tokens: readonly string[], width: number): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + width <= tokens.length; at += 1) runs.add(tokens.slice(at, at + width).join(' '));
  return runs;
}

/**
 * How much of what was reported stands in a text: the share of its runs of four words (or Chinese characters) that are there too,
 * 0 to 1; 0 for a report without words. Marks, line breaks, tables and the order of the lines play no part. Linear in both texts.
 */
export function reportedShare(reported: string, text: string): number {
  const told = tokensOf(reported);
  if (told.length === 0) return 0;
  const width = Math.min(neighbours, told.length);
  const runs = runsOf(told, width);
  const said = runsOf(tokensOf(text), width);
  let common = 0;
  for (const run of runs) if (said.has(run)) common += 1;
  return common / runs.size;
}
