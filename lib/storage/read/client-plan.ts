import type { ClientPlan } from '@/lib/app/reader';
import type { Store } from '../create-store';
import { recordOf } from '../record-of';
import type { ReadTransaction } from '../schema';
import { inRead } from './in-read';
import { startingWith } from './ranges';

const mostRows = 500;

/** `Reader.clientPlan`. */
export const clientPlan = (store: Store, clientId: string): Promise<ClientPlan> =>
  inRead(store, ['milestone', 'risk', 'requirement'], (transaction) => planOf(transaction, clientId));

/** The plan of a client, within a read of more. */
export async function planOf(transaction: ReadTransaction, clientId: string): Promise<ClientPlan> {
  const all = startingWith(clientId);
  const [milestones, risks, requirements] = await Promise.all([
    transaction.objectStore('milestone').index('client').getAll(all, mostRows),
    transaction.objectStore('risk').index('client').getAll(all, mostRows),
    transaction.objectStore('requirement').index('client').getAll(all, mostRows),
  ]);
  return {
    milestones: milestones.map(recordOf<'milestone'>),
    risks: risks.map(recordOf<'risk'>),
    requirements: requirements.map(recordOf<'requirement'>),
  };
}
