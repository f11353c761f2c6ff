import type { Writer } from '@/lib/app/writer';
import { callBackground } from './call-background';

/** Writes through the background, the one place that writes. */
export const remoteWriter: Writer = {
  saveClient: (command) => callBackground('write/saveClient', command),
  settleCommitment: (command) => callBackground('write/settleCommitment', command),
  saveCommitment: (command) => callBackground('write/saveCommitment', command),
  renegotiateCommitment: (command) => callBackground('write/renegotiateCommitment', command),
  reopenCommitment: (command) => callBackground('write/reopenCommitment', command),
  saveChangeRequest: (command) => callBackground('write/saveChangeRequest', command),
  advanceChangeRequest: (command) => callBackground('write/advanceChangeRequest', command),
  saveSatisfaction: (command) => callBackground('write/saveSatisfaction', command),
  saveIssue: (command) => callBackground('write/saveIssue', command),
  advanceIssue: (command) => callBackground('write/advanceIssue', command),
  saveTemplate: (command) => callBackground('write/saveTemplate', command),
  saveMilestone: (command) => callBackground('write/saveMilestone', command),
  saveRisk: (command) => callBackground('write/saveRisk', command),
  saveRequirement: (command) => callBackground('write/saveRequirement', command),
  saveTouchpoint: (command) => callBackground('write/saveTouchpoint', command),
  removeRecord: (command) => callBackground('write/removeRecord', command),
  undo: (command) => callBackground('write/undo', command),
  linkThread: (command) => callBackground('write/linkThread', command),
  dismissSuggestion: (command) => callBackground('write/dismissSuggestion', command),
  offerAgain: (command) => callBackground('write/offerAgain', command),
  saveSettings: (command) => callBackground('write/saveSettings', command),
  saveDraft: (command) => callBackground('write/saveDraft', command),
  touchDraft: (key) => callBackground('write/touchDraft', key),
  recordHealth: (command) => callBackground('write/recordHealth', command),
};
