import type { Store } from '@/lib/ui/create-store';
import type { Notice, SidebarState } from './sidebar-state';

/** Long enough to read a sentence and to reach for Undo, in ms; an Undo stays afterwards, more quietly. */
const freshFor = 8_000;

type Said = Pick<Notice, 'key'> & Partial<Pick<Notice, 'subject' | 'undo' | 'why'>>;

export interface Notices {
  readonly say: (said: Said) => void;
  readonly fail: (said: Said) => void;
  readonly clear: () => void;
}

/** One notice at a time, the newest. */
export function createNotices(store: Store<SidebarState>): Notices {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = (tone: Notice['tone'], { key, subject = '', undo = null, why = null }: Said): void => {
    clearTimeout(timer);
    const notice: Notice = { tone, key, subject, undo, why, fresh: true };
    store.set({ notice });
    timer = setTimeout(() => store.set({ notice: undo === null ? null : { ...notice, fresh: false } }), freshFor);
  };
  return {
    say: (said) => put('done', said),
    fail: (said) => put('failed', said),
    clear: () => {
      clearTimeout(timer);
      store.set({ notice: null });
    },
  };
}
