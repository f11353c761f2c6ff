import { openBenchBrowser } from './bench-browser.ts';
import { median, percentile, type Result } from './result.ts';

const perClient = { commitmentsPerClient: 100, openPerClient: 4 };
const few = { clients: 100, ...perClient };
const many = { clients: 10_000, ...perClient };
const writeRounds = 3;

/** Reading one client among 10,000 commitments and among 1,000,000, each client with a hundred; and bulk writing. */
export async function measureStorage(ourBuild: string, inPage: string): Promise<Result[]> {
  const browser = await openBenchBrowser(ourBuild, inPage, true);
  try {
    const { book } = browser;
    const times = (clients: number) => book.evaluate<number[]>(`keptBench.timeContext(${clients})`);
    const writes = await book.evaluate<{ raw: number[]; ours: number[] }>(`keptBench.timeWrites(${writeRounds})`);
    await book.evaluate(`keptBench.seed(${JSON.stringify(few)})`);
    await times(few.clients);
    const small = await times(few.clients);
    for (let clients = 1_000; clients <= many.clients; clients += 1_000) {
      const from = clients === 1_000 ? few.clients : clients - 1_000;
      await book.evaluate(`keptBench.seed(${JSON.stringify({ ...many, clients })}, ${from})`);
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
