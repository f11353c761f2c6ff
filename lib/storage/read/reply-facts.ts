import type { Reader, ReplyFacts } from '@/lib/app/reader';
import type { Direction } from '@/lib/domain/commitment';
import type { Store } from '../create-store';
import { newestFirst } from '../index-keys/newest-first';
import { livingOf, recordOf } from '../record-of';
import type { ReadTransaction } from '../schema';
import { planOf } from './client-plan';
import { inRead } from './in-read';
import { startingWith } from './ranges';

/** A mail says no more than this; the newest touchpoints are enough to find the last report among them. */
const most = { contacts: 200, engagements: 50, rows: 500, touchpoints: 100 };

/** `Reader.replyFacts`. */
export function replyFacts(
  store: Store,
  { clientId, settledFrom }: Parameters<Reader['replyFacts']>[0],
): Promise<ReplyFacts | null> {
  const names = [
    'client',
    'contact',
    'engagement',
    'commitment',
    'changeRequest',
    'issue',
    'milestone',
    'risk',
    'requirement',
    'touchpoint',
    'satisfaction',
    'settings',
  ] as const;
  return inRead(store, names, async (transaction) => {
    const all = startingWith(clientId);
    const open = startingWith(clientId, 0);
    const [
      client,
      contacts,
      engagements,
      ours,
      theirs,
      settled,
      changes,
      issues,
      plan,
      touchpoints,
      answers,
      settings,
    ] = await Promise.all([
      transaction.objectStore('client').get(clientId),
      transaction.objectStore('contact').index('client').getAll(all, most.contacts),
      transaction.objectStore('engagement').index('client').getAll(open, most.engagements),
      openOf(transaction, clientId, 'ours'),
      openOf(transaction, clientId, 'theirs'),
      settledSince(transaction, clientId, settledFrom),
      transaction.objectStore('changeRequest').index('pending').getAll(all, most.rows),
      transaction.objectStore('issue').index('open').getAll(all, most.rows),
      planOf(transaction, clientId),
      transaction.objectStore('touchpoint').index('newest').getAll(all, most.touchpoints),
      transaction.objectStore('satisfaction').index('newest').getAll(all, 1),
      transaction.objectStore('settings').get('settings'),
    ]);
    const living = livingOf<'client'>(client);
    if (living === null) return null;
    return {
      client: living,
      contacts: contacts.map(recordOf<'contact'>),
      engagements: engagements.map(recordOf<'engagement'>),
      ours,
      theirs,
      settled,
      changes: changes.map(recordOf<'changeRequest'>),
      issues: issues.map(recordOf<'issue'>),
      ...plan,
      touchpoints: touchpoints.map(recordOf<'touchpoint'>),
      lastAnswerOn: answers.map(recordOf<'satisfaction'>)[0]?.on ?? null,
      settings: livingOf<'settings'>(settings),
    };
  });
}

async function openOf(transaction: ReadTransaction, clientId: string, direction: Direction) {
  const rows = await transaction
    .objectStore('commitment')
    .index('open')
    .getAll(startingWith(clientId, direction), most.rows);
  return rows.map(recordOf<'commitment'>);
}

/** The index has the newest day first. */
async function settledSince(transaction: ReadTransaction, clientId: string, from: string) {
  const range = IDBKeyRange.bound([clientId], [clientId, newestFirst(from)]);
  const rows = await transaction.objectStore('commitment').index('settled').getAll(range, most.rows);
  return rows.map(recordOf<'commitment'>);
}
