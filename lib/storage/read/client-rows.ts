import type { ClientRows, Reader } from '@/lib/app/reader';
import type { Direction } from '@/lib/domain/commitment';
import type { Store } from '../create-store';
import { livingOf, recordOf } from '../record-of';
import type { ReadTransaction } from '../schema';
import { inRead } from './in-read';
import { startingWith } from './ranges';

const most = { contacts: 50, engagements: 20, satisfaction: 12 };

type Query = Parameters<Reader['clientRows']>[0];

/** `Reader.clientRows`: all requests at once; each index holds just the rows in the order in which they are shown. */
export function clientRows(store: Store, query: Query): Promise<ClientRows | null> {
  const { clientId, limit } = query;
  const names = [
    'client',
    'contact',
    'engagement',
    'commitment',
    'changeRequest',
    'satisfaction',
    'issue',
    'touchpoint',
  ] as const;
  return inRead(store, names, async (transaction) => {
    const all = startingWith(clientId);
    const [client, contacts, engagements, ours, theirs, window, changes, issues, satisfaction, touchpoints] =
      await Promise.all([
        transaction.objectStore('client').get(clientId),
        transaction.objectStore('contact').index('client').getAll(all, most.contacts),
        transaction.objectStore('engagement').index('client').getAll(startingWith(clientId, 0), most.engagements),
        openCommitments(transaction, clientId, 'ours', limit),
        openCommitments(transaction, clientId, 'theirs', limit),
        dueInWindow(transaction, query),
        pendingChanges(transaction, clientId, limit),
        openIssues(transaction, clientId, limit),
        transaction.objectStore('satisfaction').index('newest').getAll(all, most.satisfaction),
        transaction.objectStore('touchpoint').index('newest').getAll(all, 1),
      ]);
    const living = livingOf<'client'>(client);
    if (living === null) return null;
    return {
      client: living,
      contacts: contacts.map(recordOf<'contact'>),
      engagements: engagements.map(recordOf<'engagement'>),
      ours,
      theirs,
      window: onceEach(window.map(recordOf<'commitment'>)),
      changes,
      issues,
      satisfaction: satisfaction.map(recordOf<'satisfaction'>),
      lastTouchpoint: livingOf<'touchpoint'>(touchpoints[0]),
    };
  });
}

async function openCommitments(transaction: ReadTransaction, clientId: string, direction: Direction, limit: number) {
  const index = transaction.objectStore('commitment').index('open');
  const range = startingWith(clientId, direction);
  const [rows, total] = await Promise.all([limit > 0 ? index.getAll(range, limit) : [], index.count(range)]);
  return { items: rows.map(recordOf<'commitment'>), total };
}

/** A commitment moved too late stands in the index once for each of its days. */
function onceEach<R extends { readonly id: string }>(records: readonly R[]): R[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

function dueInWindow(transaction: ReadTransaction, { clientId, windowFrom, windowTo }: Query) {
  if (windowFrom > windowTo) return [];
  const range = IDBKeyRange.bound([clientId, windowFrom], [clientId, windowTo]);
  return transaction.objectStore('commitment').index('oursDue').getAll(range);
}

async function pendingChanges(transaction: ReadTransaction, clientId: string, limit: number) {
  const index = transaction.objectStore('changeRequest').index('pending');
  const range = startingWith(clientId);
  const [rows, total] = await Promise.all([limit > 0 ? index.getAll(range, limit) : [], index.count(range)]);
  return { items: rows.map(recordOf<'changeRequest'>), total };
}

async function openIssues(transaction: ReadTransaction, clientId: string, limit: number) {
  const index = transaction.objectStore('issue').index('open');
  const range = startingWith(clientId);
  const [rows, total] = await Promise.all([limit > 0 ? index.getAll(range, limit) : [], index.count(range)]);
  return { items: rows.map(recordOf<'issue'>), total };
}
