import type { Reading } from './reading';

/** What may stand between a weekday or a time and the day that it belongs to. */
const link = /^[ ,]*(?:\(|the |on |of |at |by |around |for |of the |on the |this |@ |- |– |before |from )?$/i;
/** What may stand between a weekday and its date. */
const day = /^[ ,(]*(?:the |on |a |- |– )?$/i;
/** "The end of the financial year on 30 June": the day written out is the one meant. */
const on = /^,? ?(?:on|\()?(?: ?the)? ?$/i;
const span = /^,? ?(?:to|through|thru|till|until|or|and|\/|-|–|—) ?(?:the |on |by )?$/i;

/** The two as one, where one only says when within the other, or where they are the ends of a span. */
function joined(a: Reading, b: Reading, between: string): Reading | null {
  if (a.role === 'topic' || b.role === 'topic') return null;
  const place = { start: a.start, end: b.end };
  if (span.test(between) && a.part !== 'time' && b.part !== 'time')
    return { ...b, ...place, ...(a.day < b.day && { from: a.from ?? a.day, to: b.to ?? b.day }) };
  if (!link.test(between)) return null;
  if (a.part === 'time') return { ...b, ...place };
  if (b.part === 'time') return { ...a, ...place };
  if (a.part === 'weekday' && !b.part && day.test(between)) return { ...b, ...place };
  if (b.part === 'weekday' && !a.part && day.test(between)) return { ...a, ...place };
  if (on.test(between) && a.from !== undefined && !a.part) return { ...b, ...place };
  if (b.role === 'deadline' || a.from === undefined || b.day < a.from || b.day > (a.to ?? a.day)) return null;
  return { ...b, ...place };
}

/** The readings with those that belong together as one. */
export function joinReadings(text: string, readings: readonly Reading[]): Reading[] {
  const all: Reading[] = [];
  for (const reading of readings) {
    const previous = all.at(-1);
    const one = previous && joined(previous, reading, text.slice(previous.end, reading.start));
    if (one) all.pop();
    all.push(one ?? reading);
  }
  return all;
}
