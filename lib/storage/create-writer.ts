import type { Writer } from '@/lib/app/writer';
import type { Store } from './create-store';
import { advanceChangeRequest } from './write/advance-change-request';
import { advanceIssue } from './write/advance-issue';
import { dismissSuggestion } from './write/dismiss-suggestion';
import { linkThread } from './write/link-thread';
import { offerAgain } from './write/offer-again';
import { recordHealth } from './write/record-health';
import { removeRecord } from './write/remove-record';
import { renegotiateCommitment } from './write/renegotiate-commitment';
import { reopenCommitment } from './write/reopen-commitment';
import { saveChangeRequest } from './write/save-change-request';
import { saveClient } from './write/save-client';
import { saveCommitment } from './write/save-commitment';
import { saveDraft } from './write/save-draft';
import { saveIssue } from './write/save-issue';
import { saveMilestone } from './write/save-milestone';
import { saveRequirement } from './write/save-requirement';
import { saveRisk } from './write/save-risk';
import { saveSatisfaction } from './write/save-satisfaction';
import { saveSettings } from './write/save-settings';
import { saveTemplate } from './write/save-template';
import { saveTouchpoint } from './write/save-touchpoint';
import { settleCommitment } from './write/settle-commitment';
import { touchDraft } from './write/touch-draft';
import { undo } from './write/undo';

/** The one place that writes. */
export function createWriter(store: Store): Writer {
  return {
    saveClient: async (command) => saveClient(store, command),
    settleCommitment: async (command) => settleCommitment(store, command),
    saveCommitment: async (command) => saveCommitment(store, command),
    renegotiateCommitment: async (command) => renegotiateCommitment(store, command),
    reopenCommitment: async (command) => reopenCommitment(store, command),
    saveChangeRequest: async (command) => saveChangeRequest(store, command),
    advanceChangeRequest: async (command) => advanceChangeRequest(store, command),
    saveSatisfaction: async (command) => saveSatisfaction(store, command),
    saveIssue: async (command) => saveIssue(store, command),
    advanceIssue: async (command) => advanceIssue(store, command),
    saveTemplate: async (command) => saveTemplate(store, command),
    saveMilestone: async (command) => saveMilestone(store, command),
    saveRisk: async (command) => saveRisk(store, command),
    saveRequirement: async (command) => saveRequirement(store, command),
    saveTouchpoint: async (command) => saveTouchpoint(store, command),
    removeRecord: async (command) => removeRecord(store, command),
    undo: async (command) => undo(store, command),
    linkThread: async (command) => linkThread(store, command),
    dismissSuggestion: async (command) => dismissSuggestion(store, command),
    offerAgain: async (command) => offerAgain(store, command),
    saveSettings: async (command) => saveSettings(store, command),
    saveDraft: async (command) => saveDraft(store, command),
    touchDraft: async (key) => touchDraft(store, key),
    recordHealth: async (command) => recordHealth(store, command),
  };
}
