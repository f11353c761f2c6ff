import type { Letter } from './letter';
import { joinReports } from './letter-reports';

/**
 * Takes in letters of other views and of earlier times. One that is known here takes over the reports that were put into it there:
 * views of one page keep a letter in one place, and the last to write must not leave them out.
 */
export function meetLetters(letters: readonly Letter[], found: readonly Letter[]): readonly Letter[] {
  const others = new Map(found.map((letter) => [letter.id, letter]));
  const met = letters.map((letter) => {
    const other = others.get(letter.id);
    others.delete(letter.id);
    return other === undefined ? letter : { ...letter, reports: joinReports(letter, other) };
  });
  return [...met, ...others.values()];
}
