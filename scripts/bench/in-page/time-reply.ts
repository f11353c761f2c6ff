import { draftReply } from '@/lib/app/reply/draft-reply';
import { settledFrom } from '@/lib/app/reply/report-since';
import { createReader } from '@/lib/storage/create-reader';
import { createStore } from '@/lib/storage/create-store';
import { plainText } from '@/lib/templates/plain-text';
import { statusReport } from '@/lib/templates/shipped/english/status-report';
import { day } from './sample-records';

const rounds = 60;

export interface ReplyTimes {
  readonly read: number[];
  readonly draft: number[];
  /** UTF-16 units of the draft, as plain text. */
  readonly length: number;
}

/** Milliseconds of reading all that a reply to client `i` may be made of, and of making a status report of it. */
export async function timeReply(i: number): Promise<ReplyTimes> {
  const store = createStore({
    sentinel: null,
    now: () => new Date().toISOString(),
    randomId: () => crypto.randomUUID(),
  });
  const reader = createReader(store);
  const today = day(0);
  const query = { language: 'en', today, engagementId: null, contactId: null, about: null, ask: null } as const;
  const times = { read: [] as number[], draft: [] as number[] };
  let length = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const facts = await reader.replyFacts({ clientId: `client-${i}`, settledFrom: settledFrom(today) });
    const between = performance.now();
    if (facts === null) throw new Error(`There is no client ${i}.`);
    const { rendered } = draftReply({ facts, query: { ...query, left: new Set() }, template: statusReport });
    times.draft.push(performance.now() - between);
    times.read.push(between - start);
    if (!rendered.ok) throw new Error(rendered.problem.kind);
    length = plainText(rendered.document).length;
  }
  store.close();
  return { ...times, length };
}
