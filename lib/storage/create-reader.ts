import type { Reader } from '@/lib/app/reader';
import type { Store } from './create-store';
import { clientFile } from './read/client-file';
import { clientRows } from './read/client-rows';
import { findDismissals } from './read/find-dismissals';
import { findLookalikes } from './read/find-lookalikes';
import { findPeople } from './read/find-people';
import { listClients } from './read/list-clients';
import { moreCommitments } from './read/more-commitments';

/** Reads for the screens, straight from the store. */
export function createReader(store: Store): Reader {
  return {
    findPeople: (query) => findPeople(store, query),
    findLookalikes: (keys) => findLookalikes(store, keys),
    clientRows: (query) => clientRows(store, query),
    moreCommitments: (query) => moreCommitments(store, query),
    listClients: (query) => listClients(store, query),
    clientFile: (clientId) => clientFile(store, clientId),
    findDismissals: (wordings) => findDismissals(store, wordings),
    loadDraft: (key) => store.use(async (database) => (await database.get('drafts', key))?.text ?? null),
  };
}
