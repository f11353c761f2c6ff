import { casual as english } from 'chrono-node/en';
import { casual as chinese } from 'chrono-node/zh/hans';
import type { DetectionLanguage } from '@/lib/detection/language-of';
import { dayOnWall, wallDate } from './wall-date';

/**
 * The day that chrono-node alone reads in a text: its last match, with `forwardDate`, the setting that did best on the data.
 * Chinese without a Chinese date is read as English. `clock`: what the sender's clock showed.
 */
export function chronoDay(text: string, language: DetectionLanguage, clock: string): string | null {
  const found = [...(language === 'zh' ? [chinese] : []), english]
    .map((reader) => reader.parse(text, wallDate(clock), { forwardDate: true }).at(-1))
    .find((match) => match !== undefined);
  return found ? dayOnWall(found.start.date()) : null;
}
