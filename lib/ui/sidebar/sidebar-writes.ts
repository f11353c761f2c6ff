import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import type { Settlement, Writer } from '@/lib/app/writer';
import type { Commitment } from '@/lib/domain/commitment';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { Store } from '@/lib/ui/create-store';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { stopsWording, withoutOffer } from './dismissed-offer';
import { withoutCommitment } from './further-commitments';
import type { Notices } from './notices';
import { createRecordWrites, type RecordWrites } from './record-writes';
import type { SidebarPorts } from './sidebar-ports';
import type { SidebarState, UndoStep } from './sidebar-state';
import { outcomeOf } from './write-outcome-of';

const doneKeys: Record<Settlement['state'], MessageKey> = {
  kept: 'done_kept',
  missed: 'done_missed',
  withdrawn: 'done_withdrawn',
};

export interface SidebarWrites extends RecordWrites {
  readonly settle: (commitment: Commitment, settlement: Settlement) => Promise<WriteOutcome>;
  readonly dismiss: (offer: OfferedSuggestion) => Promise<WriteOutcome>;
  readonly undo: () => Promise<void>;
  readonly link: (threadKey: string, clientId: string | null, name: string) => Promise<WriteOutcome>;
  readonly saveClient: (command: Parameters<Writer['saveClient']>[0]) => Promise<WriteOutcome>;
}

export function createSidebarWrites(
  store: Store<SidebarState>,
  { writer, newId }: Pick<SidebarPorts, 'writer' | 'newId'>,
  { notices, refresh }: { readonly notices: Notices; readonly refresh: () => Promise<void> },
): SidebarWrites {
  /** An undo that failed is offered anew, as another step. */
  const begun = new WeakSet<UndoStep>();
  return {
    ...createRecordWrites({ writer, newId }, { notices, refresh }),
    settle: async (commitment, settlement) => {
      const { id, version: expectedVersion, text } = commitment;
      const outcome = await outcomeOf(writer.settleCommitment({ commandId: newId(), id, expectedVersion, settlement }));
      if (outcome.kind === 'saved') {
        const { view } = store.get();
        if (view.kind === 'client') store.set({ view: withoutCommitment(view, id) });
        const undo = { kind: 'commitment', id, version: outcome.version ?? expectedVersion + 1 } as const;
        notices.say({ key: doneKeys[settlement.state], subject: text, undo });
      } else if (outcome.kind === 'conflict' || outcome.kind === 'gone') {
        notices.fail(outcome);
      }
      if (outcome.kind !== 'failed') void refresh();
      return outcome;
    },
    dismiss: async (offer) => {
      const { wording, message, suggestion, dismissalVersion: expectedVersion } = offer;
      const sample = suggestion.quote;
      const command = { commandId: newId(), wording, message, sample, expectedVersion };
      const outcome = await outcomeOf(writer.dismissSuggestion(command));
      if (outcome.kind === 'saved') {
        const { suggestions } = store.get();
        if (suggestions) store.set({ suggestions: withoutOffer(suggestions, offer) });
        const undo = { kind: 'dismissal', id: wording, version: outcome.version ?? expectedVersion + 1 } as const;
        notices.say({ key: stopsWording(offer) ? 'done_dismissed_stops' : 'done_dismissed', subject: sample, undo });
      } else notices.fail(outcome);
      void refresh();
      return outcome;
    },
    undo: async () => {
      const { notice } = store.get();
      if (!notice?.undo || begun.has(notice.undo)) return;
      begun.add(notice.undo);
      const steps = [notice.undo, ...(notice.undo.others ?? [])];
      for (const [at, step] of steps.entries()) {
        const { kind, id, version: expectedVersion } = step;
        const outcome = await outcomeOf(writer.undo({ commandId: newId(), kind, id, expectedVersion }));
        void refresh();
        if (outcome.kind !== 'saved') return notices.fail(outcome, { ...step, others: steps.slice(at + 1) });
      }
      notices.say({ key: 'done_undone', subject: notice.subject });
    },
    link: async (threadKey, clientId, name) => {
      const outcome = await outcomeOf(writer.linkThread({ commandId: newId(), threadKey, clientId }));
      const key = clientId === null ? 'done_unlinked' : 'done_linked';
      if (outcome.kind === 'saved') notices.say({ key, subject: name });
      else notices.fail(outcome);
      return outcome;
    },
    saveClient: async (command) => {
      const outcome = await outcomeOf(writer.saveClient(command));
      if (outcome.kind === 'saved') notices.say({ key: 'done_client_saved', subject: command.client.name });
      return outcome;
    },
  };
}
