import type { Writer } from '@/lib/app/writer';
import type { Store } from './create-store';
import { dismissSuggestion } from './write/dismiss-suggestion';
import { linkThread } from './write/link-thread';
import { offerAgain } from './write/offer-again';
import { recordHealth } from './write/record-health';
import { saveClient } from './write/save-client';
import { saveDraft } from './write/save-draft';
import { saveSettings } from './write/save-settings';
import { settleCommitment } from './write/settle-commitment';
import { undo } from './write/undo';

/** The one place that writes. */
export function createWriter(store: Store): Writer {
  return {
    saveClient: async (command) => saveClient(store, command),
    settleCommitment: async (command) => settleCommitment(store, command),
    undo: async (command) => undo(store, command),
    linkThread: async (command) => linkThread(store, command),
    dismissSuggestion: async (command) => dismissSuggestion(store, command),
    offerAgain: async (command) => offerAgain(store, command),
    saveSettings: async (command) => saveSettings(store, command),
    saveDraft: async (command) => saveDraft(store, command),
    recordHealth: async (command) => recordHealth(store, command),
  };
}
