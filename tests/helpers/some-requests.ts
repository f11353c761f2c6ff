import type { MessageName, Request } from '@/lib/messaging/message-table';
import { aClient } from './a-client';
import { aContact } from './a-contact';
import { anEngagement } from './an-engagement';
import { draftOf } from './draft-of';
import { someSettings } from './some-settings';

const commandId = 'command-1';

/** One well-formed request of each message. */
export const someRequests: { readonly [Name in MessageName]: Request<Name> } = {
  'store/status': null,
  'store/start-empty': null,
  'read/findPeople': { addresses: ['ana@northwind.example'], domains: ['northwind.example'], threadKey: null },
  'read/findLookalikes': ['northwind'],
  'read/clientRows': { clientId: 'c1', windowFrom: '2026-08-01', windowTo: '2026-11-01', limit: 20 },
  'read/moreCommitments': { clientId: 'c1', direction: 'ours', offset: 20, limit: 20 },
  'read/listClients': { prefix: '', limit: 50, offset: 0 },
  'read/clientFile': 'c1',
  'read/findDismissals': ['i will send it'],
  'read/loadDraft': 'client:new',
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
  'write/recordHealth': { day: '2026-11-20', provider: 'gmail', parts: ['gmail.body:2'] },
};
