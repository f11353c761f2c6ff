import type { Stretch } from './stretch';

/** A line shorter than this was not broken at a column: what follows is something else. */
const wrapWidth = 50;
/** A longer line was broken nowhere: it is a whole paragraph. */
const widest = 100;

/** The last line of the statement that begins at `at`: its lines as far as a mail program broke it, never past a blank one. */
export function wrappedEnd(lines: Stretch, at: number): number {
  let line = at;
  while (isBroken(lines, line) && lines[line + 1]?.words) line++;
  return line;
}

const isBroken = (lines: Stretch, at: number): boolean => {
  const length = lines[at]?.words.length ?? 0;
  return length >= wrapWidth && length <= widest;
};
