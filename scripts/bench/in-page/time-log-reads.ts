import { createReader } from '@/lib/storage/create-reader';
import { createStore } from '@/lib/storage/create-store';
import { day, sampleQuote } from './sample-records';

const rounds = 100;
/** Six weeks of the calendar in which a due day is picked. */
const weeks = { from: day(-14), to: day(27) };
/** As many quotes as one long thread offers; every second of them was logged. */
const quotesAsked = 50;

export interface LogReadTimes {
  readonly dueCounts: number[];
  readonly findLogged: number[];
}

/** Milliseconds that the two reads behind the form for a commitment take, among the commitments of `clients` clients. */
export async function timeLogReads(clients: number): Promise<LogReadTimes> {
  const store = createStore({
    sentinel: null,
    now: () => new Date().toISOString(),
    randomId: () => crypto.randomUUID(),
  });
  const reader = createReader(store);
  const times: LogReadTimes = { dueCounts: [], findLogged: [] };
  for (let round = 0; round < rounds; round++) {
    const quotes = Array.from({ length: quotesAsked }, (_, at) =>
      sampleQuote((round * 7919 + at) % clients, at % 2 === 0 ? 10 : 11),
    );
    const start = performance.now();
    await reader.dueCounts(weeks);
    const between = performance.now();
    const found = await reader.findLogged(quotes);
    times.findLogged.push(performance.now() - between);
    times.dueCounts.push(between - start);
    if (found.length !== quotesAsked / 2) throw new Error(`found ${found.length} quotes`);
  }
  store.close();
  return times;
}
