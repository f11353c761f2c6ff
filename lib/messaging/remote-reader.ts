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
  recordFile: (query) => callBackground('read/recordFile', query),
  findCommitments: (query) => callBackground('read/findCommitments', query),
  settledCommitments: (query) => callBackground('read/settledCommitments', query),
  findLogged: (query) => callBackground('read/findLogged', query),
  commitmentsOn: (query) => callBackground('read/commitmentsOn', query),
  dueCounts: (query) => callBackground('read/dueCounts', query),
  dueCommitments: (query) => callBackground('read/dueCommitments', query),
  replyFacts: (query) => callBackground('read/replyFacts', query),
  clientPlan: (query) => callBackground('read/clientPlan', query),
  listTemplates: (query) => callBackground('read/listTemplates', query),
  templateFile: (query) => callBackground('read/templateFile', query),
  findSurvey: (query) => callBackground('read/findSurvey', query),
  loadDraft: (key) => callBackground('read/loadDraft', key),
  listDrafts: (prefix) => callBackground('read/listDrafts', prefix),
};
