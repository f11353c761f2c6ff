import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Writer } from '@/lib/app/writer';
import { createReader } from '@/lib/storage/create-reader';
import { createWriter } from '@/lib/storage/create-writer';
import { aClient } from '@/tests/helpers/a-client';
import { aStore } from '@/tests/helpers/a-store';
import { draftOf } from '@/tests/helpers/draft-of';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { memorySentinel } from '@/tests/helpers/memory-sentinel';

const { id } = aClient();

/** Two views of one client on two connections; each writes on top of what it saw last. */
async function twoViews() {
  freshIndexedDb();
  const sentinel = memorySentinel();
  const stores = [aStore({ sentinel }), aStore({ sentinel })];
  const views = stores.map((store) => ({ reader: createReader(store), writer: createWriter(store), seen: aClient() }));
  const first = { commandId: 'first', contacts: [], removedContacts: [], engagements: [] };
  await views[0]?.writer.saveClient({ ...first, client: draftOf(aClient(), 0) });
  return views;
}

type View = Awaited<ReturnType<typeof twoViews>>[number];
const step = fc.record({ view: fc.nat(1), act: fc.constantFrom('look', 'write', 'write twice'), wait: fc.boolean() });

async function look(view: View): Promise<void> {
  view.seen = (await view.reader.clientFile(id))?.client ?? view.seen;
}

function saveOnTop({ seen }: View, tag: string): Parameters<Writer['saveClient']>[0] {
  const client = draftOf({ ...seen, notes: `${seen.notes}<${tag}>` }, seen.version);
  return { commandId: tag, client, contacts: [], removedContacts: [], engagements: [] };
}

describe('compare-and-set', () => {
  it('loses no acknowledged write and refuses every other, however two views interleave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const views = await twoViews();
        const acknowledged: string[] = [];
        const running: Promise<unknown>[] = [];
        for (const [at, { view: which, act, wait }] of steps.entries()) {
          const view = views[which];
          if (view !== undefined)
            running.push(act === 'look' ? look(view) : write(view, `w${at}`, act === 'write twice'));
          if (wait) await Promise.all(running);
        }
        await Promise.all(running);
        const stored = (await views[0]?.reader.clientFile(id))?.client;
        expect(stored?.notes.match(/w\d+/g) ?? []).toEqual(acknowledged);
        expect(stored?.version).toBe(acknowledged.length + 1);

        async function write(view: View, tag: string, twice: boolean): Promise<void> {
          const command = saveOnTop(view, tag);
          const [result, again] = await Promise.all([
            view.writer.saveClient(command),
            twice ? view.writer.saveClient(command) : null,
          ]);
          if (again !== null) expect(again).toEqual(result);
          if (result.ok) acknowledged[result.version - 2] = tag;
          else expect(result).toMatchObject({ reason: 'conflict', current: expect.any(Number) });
        }
      }),
      { numRuns: 60 },
    );
  });
});
