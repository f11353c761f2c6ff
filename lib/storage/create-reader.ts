import type { Reader } from '@/lib/app/reader';
import type { Store } from './create-store';
import { clientFile } from './read/client-file';
import { clientPlan } from './read/client-plan';
import { clientRows } from './read/client-rows';
import { commitmentsOn } from './read/commitments-on';
import { dueCommitments } from './read/due-commitments';
import { dueCounts } from './read/due-counts';
import { findCommitments } from './read/find-commitments';
import { findDismissals } from './read/find-dismissals';
import { findLogged } from './read/find-logged';
import { findLookalikes } from './read/find-lookalikes';
import { findPeople } from './read/find-people';
import { findSurvey } from './read/find-survey';
import { listClients } from './read/list-clients';
import { listDrafts } from './read/list-drafts';
import { listTemplates } from './read/list-templates';
import { moreCommitments } from './read/more-commitments';
import { recordFile } from './read/record-file';
import { replyFacts } from './read/reply-facts';
import { settledCommitments } from './read/settled-commitments';
import { templateFile } from './read/template-file';

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
    recordFile: (query) => recordFile(store, query),
    findCommitments: (ids) => findCommitments(store, ids),
    settledCommitments: (query) => settledCommitments(store, query),
    findLogged: (quotes) => findLogged(store, quotes),
    commitmentsOn: (query) => commitmentsOn(store, query),
    dueCounts: (query) => dueCounts(store, query),
    dueCommitments: (query) => dueCommitments(store, query),
    replyFacts: (query) => replyFacts(store, query),
    clientPlan: (clientId) => clientPlan(store, clientId),
    listTemplates: (query) => listTemplates(store, query),
    templateFile: (id) => templateFile(store, id),
    findSurvey: (token) => findSurvey(store, token),
    loadDraft: (key) => store.use(async (database) => (await database.get('drafts', key))?.text ?? null),
    listDrafts: (prefix) => listDrafts(store, prefix),
  };
}
