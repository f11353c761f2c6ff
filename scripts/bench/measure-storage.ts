import { openBenchBrowser } from './bench-browser.ts';
import type { LogReadTimes } from './in-page/time-log-reads.ts';
import { median, percentile, type Result } from './result.ts';

const perClient = { commitmentsPerClient: 100, openPerClient: 4 };
const few = { clients: 100, ...perClient };
const some = { clients: 1_000, ...perClient };
const many = { clients: 10_000, ...perClient };
const writeRounds = 3;

/** A read of the form for a commitment; the goal is a fifth of what a person notices as a delay. */
function readResult(name: string, times: readonly number[]): Result {
  const value = median(times);
  const unit = `ms (p95 ${percentile(times, 0.95).toFixed(1)})`;
  return { name: `${name} at 100,000 commitments, median`, value, unit, goal: '<= 20 ms', ok: value <= 20 };
}

/**
 * Reading one client among 10,000 commitments and among 1,000,000, each client with a hundred; what the form for a
 * commitment reads among 100,000; and bulk writing.
 */
export async function measureStorage(ourBuild: string, inPage: string): Promise<Result[]> {
  const browser = await openBenchBrowser(ourBuild, inPage, true);
  try {
    const { book } = browser;
    const times = (clients: number) => book.evaluate<number[]>(`keptBench.timeContext(${clients})`);
    const logReads = () => book.evaluate<LogReadTimes>(`keptBench.timeLogReads(${some.clients})`);
    const seed = (clients: number, from: number) =>
      book.evaluate(`keptBench.seed(${JSON.stringify({ clients, ...perClient })}, ${from})`);
    const writes = await book.evaluate<{ raw: number[]; ours: number[] }>(`keptBench.timeWrites(${writeRounds})`);
    await book.evaluate(`keptBench.seed(${JSON.stringify(few)})`);
    await times(few.clients);
    const small = await times(few.clients);
    await seed(some.clients, few.clients);
    await logReads();
    const reads = await logReads();
    for (let clients = 2 * some.clients; clients <= many.clients; clients += some.clients) {
      await seed(clients, clients - some.clients);
    }
    await times(many.clients);
    const large = await times(many.clients);
    const growth = median(large) / median(small);
    const writing = median(writes.ours) / median(writes.raw);
    return [
      {
        name: 'context of one client at 1,000,000 commitments, median',
        value: median(large),
        unit: `ms (p95 ${percentile(large, 0.95).toFixed(1)})`,
        ratio: growth,
        against: 'at 10,000',
        goal: '<= 3 x',
        ok: growth <= 3,
      },
      readResult('promises due on each of 42 days', reads.dueCounts),
      readResult('whether 50 sentences were logged before', reads.findLogged),
      {
        name: 'write 100,000 records',
        value: median(writes.ours) / 1000,
        unit: 's',
        ratio: writing,
        against: 'raw IndexedDB',
        goal: '<= 1.5 x',
        ok: writing <= 1.5,
      },
    ];
  } finally {
    await browser.close();
  }
}
