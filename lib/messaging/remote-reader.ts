import type { Reader } from '@/lib/app/reader';
import { callBackground } from './call-background';

/** Reads over messages, for a view whose own store is denied or is not the background's. */
export const remoteReader: Reader = {
  findPeople: (query) => callBackground('read/findPeople', query),
  findLookalikes: (keys) => callBackground('read/findLookalikes', keys),
  clientRows: (query) => callBackground('read/clientRows', query),
  moreCommitments: (query) => callBackground('read/moreCommitments', query),
  listClients: (query) => callBackground('read/listClients', query),
  clientFile: (clientId) => callBackground('read/clientFile', clientId),
  findDismissals: (wordings) => callBackground('read/findDismissals', wordings),
  loadDraft: (key) => callBackground('read/loadDraft', key),
};
