import { createReader } from '@/lib/storage/create-reader';
import { createStore } from '@/lib/storage/create-store';

const rounds = 200;

/** Milliseconds that the rows of one client take to read, for `rounds` clients spread over all of them. */
export async function timeContext(clients: number): Promise<number[]> {
  const store = createStore({
    sentinel: null,
    now: () => new Date().toISOString(),
    randomId: () => crypto.randomUUID(),
  });
  const reader = createReader(store);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const clientId = `client-${(round * 7919) % clients}`;
    const start = performance.now();
    await reader.clientRows({ clientId, windowFrom: '2026-01-01', windowTo: '2026-12-31', limit: 20 });
    times.push(performance.now() - start);
  }
  store.close();
  return times;
}
