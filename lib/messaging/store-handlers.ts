import type { Reader } from '@/lib/app/reader';
import type { StoreStatus } from '@/lib/app/store-status';
import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Change } from './changes-channel';
import type { Handlers } from './serve-messages';

interface StorePort {
  readonly status: () => Promise<StoreStatus>;
  readonly startEmpty: () => Promise<StoreStatus>;
}

/** What the background does for each message. Every completed write is announced; a draft and the health counts concern nobody. */
export function storeHandlers(
  store: StorePort,
  reader: Reader,
  writer: Writer,
  announce: (change: Change) => void,
): Omit<Handlers, 'reminders/look'> {
  const announced = async (written: Promise<WriteResult>, change: Change): Promise<WriteResult> => {
    const result = await written;
    if (result.ok) announce(change);
    return result;
  };
  return {
    'store/status': () => store.status(),
    'store/start-empty': async () => {
      const status = await store.startEmpty();
      if (status.ok) announce({ kind: null, ids: [] });
      return status;
    },
    'read/findPeople': reader.findPeople,
    'read/findLookalikes': reader.findLookalikes,
    'read/clientRows': reader.clientRows,
    'read/moreCommitments': reader.moreCommitments,
    'read/listClients': reader.listClients,
    'read/clientFile': reader.clientFile,
    'read/findDismissals': reader.findDismissals,
    'read/recordFile': reader.recordFile,
    'read/findCommitments': reader.findCommitments,
    'read/settledCommitments': reader.settledCommitments,
    'read/findLogged': reader.findLogged,
    'read/commitmentsOn': reader.commitmentsOn,
    'read/dueCounts': reader.dueCounts,
    'read/dueCommitments': reader.dueCommitments,
    'read/replyFacts': reader.replyFacts,
    'read/clientPlan': reader.clientPlan,
    'read/listTemplates': reader.listTemplates,
    'read/templateFile': reader.templateFile,
    'read/findSurvey': reader.findSurvey,
    'read/loadDraft': reader.loadDraft,
    'read/listDrafts': reader.listDrafts,
    'write/saveClient': (command) =>
      announced(writer.saveClient(command), { kind: 'client', ids: [command.client.id] }),
    'write/settleCommitment': (command) =>
      announced(writer.settleCommitment(command), { kind: 'commitment', ids: [command.id] }),
    'write/saveCommitment': (command) =>
      announced(writer.saveCommitment(command), { kind: 'commitment', ids: [command.commitment.id] }),
    'write/renegotiateCommitment': (command) =>
      announced(writer.renegotiateCommitment(command), { kind: 'commitment', ids: [command.id] }),
    'write/reopenCommitment': (command) =>
      announced(writer.reopenCommitment(command), { kind: 'commitment', ids: [command.id] }),
    'write/saveChangeRequest': (command) =>
      announced(writer.saveChangeRequest(command), { kind: 'changeRequest', ids: [command.change.id] }),
    'write/advanceChangeRequest': (command) =>
      announced(writer.advanceChangeRequest(command), { kind: 'changeRequest', ids: [command.id] }),
    'write/saveSatisfaction': (command) =>
      announced(writer.saveSatisfaction(command), { kind: 'satisfaction', ids: [command.response.id] }),
    'write/saveIssue': (command) => announced(writer.saveIssue(command), { kind: 'issue', ids: [command.issue.id] }),
    'write/advanceIssue': (command) => announced(writer.advanceIssue(command), { kind: 'issue', ids: [command.id] }),
    'write/saveTemplate': (command) =>
      announced(writer.saveTemplate(command), { kind: 'template', ids: [command.template.id] }),
    'write/saveMilestone': (command) =>
      announced(writer.saveMilestone(command), { kind: 'milestone', ids: [command.milestone.id] }),
    'write/saveRisk': (command) => announced(writer.saveRisk(command), { kind: 'risk', ids: [command.risk.id] }),
    'write/saveRequirement': (command) =>
      announced(writer.saveRequirement(command), { kind: 'requirement', ids: [command.requirement.id] }),
    'write/saveTouchpoint': (command) =>
      announced(writer.saveTouchpoint(command), { kind: 'touchpoint', ids: [command.touchpoint.id] }),
    'write/removeRecord': (command) =>
      announced(writer.removeRecord(command), { kind: command.kind, ids: [command.id] }),
    'write/undo': (command) => announced(writer.undo(command), { kind: command.kind, ids: [command.id] }),
    'write/linkThread': (command) =>
      announced(writer.linkThread(command), { kind: 'threadLink', ids: [command.threadKey] }),
    'write/dismissSuggestion': (command) =>
      announced(writer.dismissSuggestion(command), { kind: 'dismissal', ids: [command.wording] }),
    'write/offerAgain': (command) =>
      announced(writer.offerAgain(command), { kind: 'dismissal', ids: command.wordings.map(({ id }) => id) }),
    'write/saveSettings': (command) => announced(writer.saveSettings(command), { kind: 'settings', ids: ['settings'] }),
    'write/saveDraft': writer.saveDraft,
    'write/touchDraft': writer.touchDraft,
    'write/recordHealth': writer.recordHealth,
  };
}
