import type { Store } from '@/lib/ui/create-store';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { Notice, SidebarState, UndoStep } from './sidebar-state';

/** Long enough to read a sentence and to reach for Undo, in ms; an Undo stays afterwards, more quietly. */
const freshFor = 8_000;

type Said = Pick<Notice, 'key'> & Partial<Pick<Notice, 'subject' | 'undo' | 'why' | 'record' | 'next'>>;

export interface Notices {
  readonly say: (said: Said) => void;
  /** Says why nothing was written; an undo that failed can be tried again. */
  readonly fail: (outcome: Exclude<WriteOutcome, { kind: 'saved' }>, undo?: UndoStep) => void;
  readonly clear: () => void;
}

/** One notice at a time, the newest. */
export function createNotices(store: Store<SidebarState>): Notices {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = (
    tone: Notice['tone'],
    { key, subject = '', undo = null, why = null, record = null, next = null }: Said,
  ): void => {
    clearTimeout(timer);
    store.set({ notice: { tone, key, subject, undo, why, record, next, fresh: true } });
    timer = setTimeout(() => {
      const { notice } = store.get();
      store.set({ notice: notice && undo !== null ? { ...notice, fresh: false } : null });
    }, freshFor);
  };
  return {
    say: (said) => put('done', said),
    fail: (outcome, undo) => {
      if (outcome.kind === 'conflict') put('failed', { key: 'write_conflict' });
      else if (outcome.kind === 'gone') put('failed', { key: 'write_gone' });
      else {
        const why = outcome.kind === 'failed' ? outcome.why : 'invalid';
        put('failed', { key: 'write_failed_short', why, undo: outcome.kind === 'failed' ? (undo ?? null) : null });
      }
    },
    clear: () => {
      clearTimeout(timer);
      store.set({ notice: null });
    },
  };
}
