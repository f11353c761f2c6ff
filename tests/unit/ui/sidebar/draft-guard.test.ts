import { expect, test, vi } from 'vitest';
import { createDraftGuard } from '@/lib/ui/sidebar/draft-guard';
import type { ReadDraft } from '@/lib/ui/sidebar/draft-reader';
import { aClient } from '@/tests/helpers/a-client';
import { aLetter } from '@/tests/helpers/a-letter';
import { aReader } from '@/tests/helpers/a-reader';

const draft: ReadDraft = { letter: aLetter(), body: 'Thank you.', found: [], settings: null };

function guarding() {
  const listClients = vi.fn(async () => [aClient()]);
  const reader = { ...aReader(), listClients };
  const guard = createDraftGuard({ reader: async () => reader, today: () => '2026-11-20', timeZone: () => 'UTC' });
  return { guard, listClients };
}

test('names of clients are read once for a letter, whatever else is written meanwhile', async () => {
  const { guard, listClients } = guarding();
  await guard.check(draft, null);
  guard.forget({ kind: 'commitment', ids: ['c1'] });
  await guard.check(draft, null);
  expect(listClients).toHaveBeenCalledOnce();
});

test.each(['client', null] as const)('names of clients are read anew after a change of %s', async (kind) => {
  const { guard, listClients } = guarding();
  await guard.check(draft, null);
  guard.forget({ kind, ids: [] });
  await guard.check(draft, null);
  expect(listClients).toHaveBeenCalledTimes(2);
});
