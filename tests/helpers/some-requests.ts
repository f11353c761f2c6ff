import type { MessageName, Request } from '@/lib/messaging/message-table';
import { aChangeRequest } from './a-change-request';
import { aClient } from './a-client';
import { aCommitment } from './a-commitment';
import { aContact } from './a-contact';
import { aMilestone } from './a-milestone';
import { aRequirement } from './a-requirement';
import { aRisk } from './a-risk';
import { aSatisfactionResponse } from './a-satisfaction-response';
import { aTemplate } from './a-template';
import { aTouchpoint } from './a-touchpoint';
import { anEngagement } from './an-engagement';
import { anIssue } from './an-issue';
import { draftOf } from './draft-of';
import { changeEntryOf, commitmentEntryOf, issueEntryOf } from './entry-of';
import { someSettings } from './some-settings';

const commandId = 'command-1';

/** One well-formed request of each message. */
export const someRequests: { readonly [Name in MessageName]: Request<Name> } = {
  'store/status': null,
  'store/start-empty': null,
  'reminders/look': null,
  'read/findPeople': { addresses: ['ana@northwind.example'], domains: ['northwind.example'], threadKey: null },
  'read/findLookalikes': ['northwind'],
  'read/clientRows': { clientId: 'c1', windowFrom: '2026-08-01', windowTo: '2026-11-01', limit: 20 },
  'read/moreCommitments': { clientId: 'c1', direction: 'ours', offset: 20, limit: 20 },
  'read/listClients': { prefix: '', limit: 50, offset: 0 },
  'read/clientFile': 'c1',
  'read/findDismissals': ['i will send it'],
  'read/recordFile': { kind: 'commitment', id: 'p1' },
  'read/findCommitments': ['p1'],
  'read/settledCommitments': { clientId: 'c1', limit: 20 },
  'read/findLogged': ['a'.repeat(64)],
  'read/commitmentsOn': { clientId: 'c1', dueDay: '2026-11-20' },
  'read/dueCounts': { from: '2026-11-01', to: '2026-11-30' },
  'read/dueCommitments': { direction: 'ours', from: null, to: '2026-11-20', limit: 20 },
  'read/replyFacts': { clientId: 'c1', settledFrom: '2026-11-01' },
  'read/clientPlan': 'c1',
  'read/listTemplates': { limit: 500 },
  'read/templateFile': 'template-1',
  'read/findSurvey': 'a1b2c3d4e5f6g7h8',
  'read/loadDraft': 'client:new',
  'read/listDrafts': 'letter/',
  'write/saveClient': {
    commandId,
    client: draftOf(aClient(), 1),
    contacts: [draftOf(aContact(), 0)],
    removedContacts: [{ id: 'k2', expectedVersion: 3 }],
    engagements: [draftOf(anEngagement(), 2)],
  },
  'write/settleCommitment': {
    commandId,
    id: 'p1',
    expectedVersion: 1,
    settlement: { state: 'kept', on: '2026-11-20', missReason: null },
  },
  'write/saveCommitment': { commandId, commitment: commitmentEntryOf(aCommitment(), 0) },
  'write/renegotiateCommitment': {
    commandId,
    id: 'p1',
    expectedVersion: 1,
    move: { to: '2026-11-27', on: '2026-11-20', reason: 'The printer is late.', toldBefore: true },
  },
  'write/reopenCommitment': { commandId, id: 'p1', expectedVersion: 2 },
  'write/saveChangeRequest': { commandId, change: changeEntryOf(aChangeRequest(), 0) },
  'write/advanceChangeRequest': {
    commandId,
    id: 'r1',
    expectedVersion: 1,
    step: { state: 'approved', on: '2026-11-20', until: null, evidence: null },
  },
  'write/saveSatisfaction': { commandId, response: draftOf(aSatisfactionResponse(), 0) },
  'write/saveIssue': { commandId, issue: issueEntryOf(anIssue(), 0) },
  'write/advanceIssue': { commandId, id: 'i1', expectedVersion: 1, step: { state: 'resolved', on: '2026-11-20' } },
  'write/saveTemplate': { commandId, template: draftOf(aTemplate(), 0) },
  'write/saveMilestone': { commandId, milestone: draftOf(aMilestone(), 0) },
  'write/saveRisk': { commandId, risk: draftOf(aRisk(), 0) },
  'write/saveRequirement': { commandId, requirement: draftOf(aRequirement(), 0) },
  'write/saveTouchpoint': { commandId, touchpoint: draftOf(aTouchpoint(), 0) },
  'write/removeRecord': { commandId, kind: 'commitment', id: 'p1', expectedVersion: 1 },
  'write/undo': { commandId, kind: 'commitment', id: 'p1', expectedVersion: 2 },
  'write/linkThread': { commandId, threadKey: 'gmail|sam|t1', clientId: 'c1' },
  'write/dismissSuggestion': {
    commandId,
    wording: 'i will send it',
    message: 'gmail|m1',
    sample: 'I will send it.',
    expectedVersion: 0,
  },
  'write/offerAgain': { commandId, wordings: [{ id: 'i will send it', expectedVersion: 1 }] },
  'write/saveSettings': { commandId, settings: draftOf(someSettings(), 0) },
  'write/saveDraft': { key: 'client:new', text: '{}' },
  'write/touchDraft': 'reply-draft c1 t1',
  'write/recordHealth': { day: '2026-11-20', provider: 'gmail', parts: ['gmail.body:2'] },
};
