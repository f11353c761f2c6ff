import type { SearchMessage } from '@/lib/app/offer-suggestions';
import type { Suggestion } from '@/lib/detection/suggestion';
import type { SidebarPorts } from './sidebar-ports';

/** Readings whose finds are kept: those a person goes back and forth between. */
const mostReadings = 10;

type Finds = Map<string, readonly Suggestion[]>;

/**
 * Makes the searches of one view. Each message waits for an idle moment of its own; what was found in a reading is kept,
 * so that a change of the records searches nothing again.
 */
export function createSuggestionSearch(ports: Pick<SidebarPorts, 'loadFinder' | 'whenIdle' | 'timeZone'>) {
  const kept = new Map<string, Finds>();

  const findsOf = (readingKey: string): Finds => {
    const finds: Finds = kept.get(readingKey) ?? new Map();
    kept.delete(readingKey);
    kept.set(readingKey, finds);
    for (const oldest of [...kept.keys()].slice(0, -mostReadings)) kept.delete(oldest);
    return finds;
  };

  /** The search of one reading; rejects with the reason of `signal` once that is aborted. */
  return (readingKey: string, signal: AbortSignal): SearchMessage => {
    const finds = findsOf(readingKey);
    return async ({ text, subject, sentAt }, { weekend, holidays, makeUpDays }) => {
      const calendar = { weekend, holidays, makeUpDays };
      const key = JSON.stringify([sentAt, calendar, text]);
      const known = finds.get(key);
      if (known !== undefined) return known;
      const find = await ports.loadFinder();
      await ports.whenIdle();
      signal.throwIfAborted();
      // The date that a mail shows is a wall clock already; the zone tells which of 3/4 is the day.
      const message = { text, subject, sentAt, zone: ports.timeZone(), quotesCut: true };
      const found = find(message, { calendar });
      finds.set(key, found);
      return found;
    };
  };
}
