// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Touchpoint } from '@/lib/domain/touchpoint';
import { useReports } from '@/lib/ui/sidebar/use-reports';
import { aClient } from '../../../helpers/a-client';
import { aLetterReport } from '../../../helpers/a-letter-report';
import { aReader } from '../../../helpers/a-reader';
import { aTouchpoint } from '../../../helpers/a-touchpoint';
import { sidebarPorts } from '../../../helpers/sidebar-ports';
import { someReplyFacts } from '../../../helpers/some-reply-facts';

const { report } = aLetterReport();
const first = aTouchpoint({ id: 'first', on: '2026-10-01', report });
const second = aTouchpoint({ id: 'second', on: '2026-11-01', report });
const call = aTouchpoint({ id: 'call', on: '2026-11-10', type: 'contact' });

function use(lastTouchpoint: Touchpoint | null, all = false) {
  const replyFacts = vi.fn(async () => someReplyFacts({ touchpoints: [first, call, second] }));
  const reader = { ...aReader(), replyFacts };
  const ports = sidebarPorts(null, { reader: async () => reader });
  const client = aClient();
  const { result } = renderHook(() => useReports(ports, { client, lastTouchpoint }, all));
  return { ids: () => result.current.map(({ id }) => id), replyFacts };
}

test('nothing was reported to a client whom nobody was in touch with', () => {
  const { ids, replyFacts } = use(null);
  expect(ids()).toEqual([]);
  expect(replyFacts).not.toHaveBeenCalled();
});

test('the last report comes with the records, and is read no further', () => {
  const { ids, replyFacts } = use(second);
  expect(ids()).toEqual(['second']);
  expect(replyFacts).not.toHaveBeenCalled();
});

test('behind a call it is looked for', async () => {
  const { ids } = use(call);
  await waitFor(() => expect(ids()).toEqual(['second', 'first']));
});

test('the ones before it are read when they are asked for', async () => {
  const { ids } = use(second, true);
  await waitFor(() => expect(ids()).toEqual(['second', 'first']));
});
