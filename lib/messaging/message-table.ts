import * as z from 'zod/mini';
import type { Reader } from '@/lib/app/reader';
import type { StoreStatus } from '@/lib/app/store-status';
import type { Writer } from '@/lib/app/writer';
import { readRequests } from './read-requests';
import { writeRequests } from './write-requests';

/** Who may send a message: pages of the extension, told by their path. A content script is none of them. */
export const senderRoles = ['sidebar', 'book', 'popup'] as const;
export type SenderRole = (typeof senderRoles)[number];

export interface MessageKind {
  readonly request: z.ZodMiniType;
  readonly roles: readonly SenderRole[];
}

const nothing = z.null();
const everyPage = senderRoles;

type Named<Prefix extends string, Port> = {
  [Name in keyof Port & string as `${Prefix}/${Name}`]: Port[Name] extends (
    request: infer Request,
  ) => Promise<infer Response>
    ? { request: Request; response: Response }
    : never;
};

interface StoreMessages {
  /** Whether the background has its store, and which. */
  'store/status': { request: null; response: StoreStatus };
  /** Begins anew after a loss, because the user said so. */
  'store/start-empty': { request: null; response: StoreStatus };
}

interface ReminderMessages {
  /** Looks at what is due: bulk work and the popup have no write that would make it look. Answers when it has looked. */
  'reminders/look': { request: null; response: null };
}

/** Name -> what is asked and what is answered. */
export type Messages = Named<'read', Reader> & Named<'write', Writer> & StoreMessages & ReminderMessages;
export type MessageName = keyof Messages;
export type Request<Name extends MessageName> = Messages[Name]['request'];
export type Response<Name extends MessageName> = Messages[Name]['response'];

/** Every message that the background answers; there is no other way in. */
export const messageTable: Readonly<Record<MessageName, MessageKind>> = {
  'store/status': { request: nothing, roles: everyPage },
  'store/start-empty': { request: nothing, roles: everyPage },
  'reminders/look': { request: nothing, roles: ['book', 'popup'] },
  'read/findPeople': { request: readRequests.findPeople, roles: everyPage },
  'read/findLookalikes': { request: readRequests.findLookalikes, roles: everyPage },
  'read/clientRows': { request: readRequests.clientRows, roles: everyPage },
  'read/moreCommitments': { request: readRequests.moreCommitments, roles: everyPage },
  'read/listClients': { request: readRequests.listClients, roles: everyPage },
  'read/clientFile': { request: readRequests.clientFile, roles: everyPage },
  'read/findDismissals': { request: readRequests.findDismissals, roles: everyPage },
  'read/recordFile': { request: readRequests.recordFile, roles: everyPage },
  'read/findCommitments': { request: readRequests.findCommitments, roles: everyPage },
  'read/settledCommitments': { request: readRequests.settledCommitments, roles: everyPage },
  'read/findLogged': { request: readRequests.findLogged, roles: everyPage },
  'read/commitmentsOn': { request: readRequests.commitmentsOn, roles: everyPage },
  'read/dueCounts': { request: readRequests.dueCounts, roles: everyPage },
  'read/dueCommitments': { request: readRequests.dueCommitments, roles: everyPage },
  'read/replyFacts': { request: readRequests.replyFacts, roles: ['sidebar', 'book'] },
  'read/clientPlan': { request: readRequests.clientPlan, roles: ['sidebar', 'book'] },
  'read/listTemplates': { request: readRequests.listTemplates, roles: ['sidebar', 'book'] },
  'read/templateFile': { request: readRequests.templateFile, roles: ['sidebar', 'book'] },
  'read/findSurvey': { request: readRequests.findSurvey, roles: ['sidebar'] },
  'read/loadDraft': { request: readRequests.loadDraft, roles: everyPage },
  'read/listDrafts': { request: readRequests.listDrafts, roles: everyPage },
  'write/saveClient': { request: writeRequests.saveClient, roles: everyPage },
  'write/settleCommitment': { request: writeRequests.settleCommitment, roles: everyPage },
  'write/saveCommitment': { request: writeRequests.saveCommitment, roles: everyPage },
  'write/renegotiateCommitment': { request: writeRequests.renegotiateCommitment, roles: everyPage },
  'write/reopenCommitment': { request: writeRequests.reopenCommitment, roles: everyPage },
  'write/saveChangeRequest': { request: writeRequests.saveChangeRequest, roles: everyPage },
  'write/advanceChangeRequest': { request: writeRequests.advanceChangeRequest, roles: everyPage },
  'write/saveSatisfaction': { request: writeRequests.saveSatisfaction, roles: everyPage },
  'write/saveIssue': { request: writeRequests.saveIssue, roles: everyPage },
  'write/advanceIssue': { request: writeRequests.advanceIssue, roles: everyPage },
  'write/saveTemplate': { request: writeRequests.saveTemplate, roles: ['sidebar', 'book'] },
  'write/saveMilestone': { request: writeRequests.saveMilestone, roles: ['sidebar', 'book'] },
  'write/saveRisk': { request: writeRequests.saveRisk, roles: ['sidebar', 'book'] },
  'write/saveRequirement': { request: writeRequests.saveRequirement, roles: ['sidebar', 'book'] },
  'write/saveTouchpoint': { request: writeRequests.saveTouchpoint, roles: ['sidebar', 'book'] },
  'write/removeRecord': { request: writeRequests.removeRecord, roles: everyPage },
  'write/undo': { request: writeRequests.undo, roles: everyPage },
  'write/linkThread': { request: writeRequests.linkThread, roles: everyPage },
  'write/dismissSuggestion': { request: writeRequests.dismissSuggestion, roles: ['sidebar'] },
  'write/offerAgain': { request: writeRequests.offerAgain, roles: ['book'] },
  'write/saveSettings': { request: writeRequests.saveSettings, roles: everyPage },
  'write/saveDraft': { request: writeRequests.saveDraft, roles: everyPage },
  'write/touchDraft': { request: writeRequests.touchDraft, roles: ['sidebar'] },
  'write/recordHealth': { request: writeRequests.recordHealth, roles: everyPage },
};
