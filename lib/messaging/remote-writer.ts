import type { Writer } from '@/lib/app/writer';
import { callBackground } from './call-background';

/** Writes through the background, the one place that writes. */
export const remoteWriter: Writer = {
  saveClient: (command) => callBackground('write/saveClient', command),
  settleCommitment: (command) => callBackground('write/settleCommitment', command),
  undo: (command) => callBackground('write/undo', command),
  linkThread: (command) => callBackground('write/linkThread', command),
  dismissSuggestion: (command) => callBackground('write/dismissSuggestion', command),
  offerAgain: (command) => callBackground('write/offerAgain', command),
  saveSettings: (command) => callBackground('write/saveSettings', command),
  saveDraft: (command) => callBackground('write/saveDraft', command),
  recordHealth: (command) => callBackground('write/recordHealth', command),
};
