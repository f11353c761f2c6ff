import type { Writer } from '@/lib/app/writer';
import type { Store } from '@/lib/ui/create-store';
import type { SidebarPorts } from '@/lib/ui/sidebar/sidebar-ports';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { holdsWords } from './reply-held';
import { replyKeyHere } from './reply-key-here';

export interface ReplyKeeper {
  /** Keeps the draft of a reply, so that it is known to wait as soon as its screen is closed. */
  readonly writer: Pick<Writer, 'saveDraft' | 'touchDraft'>;
  readonly stop: () => void;
}

type Ports = Pick<SidebarPorts, 'reader' | 'writer' | 'whenIdle' | 'draftCopies' | 'reportError'>;

/** Knows which replies wait half written: looks for that of a view once it was painted, and hears of those typed here. */
export function createReplyKeeper(store: Store<SidebarState>, ports: Ports): ReplyKeeper {
  let answered = store.get().view;
  /** Grows with each text from here, and again once the store has it: what the store answers meanwhile may be older. */
  let heard = 0;

  const note = (key: string, text: string | null): void => {
    const { keptReplies } = store.get();
    const waits = holdsWords(text);
    if (waits === keptReplies.includes(key)) return;
    store.set({ keptReplies: waits ? [...keptReplies, key] : keptReplies.filter((one) => one !== key) });
  };
  const hear = ({ key, text }: Parameters<Writer['saveDraft']>[0]): void => {
    heard += 1;
    note(key, text);
  };
  const lookFor = async (key: string): Promise<void> => {
    await ports.whenIdle();
    const before = heard;
    const text = ports.draftCopies.read(key) ?? (await (await ports.reader()).loadDraft(key));
    if (heard === before) note(key, text);
  };
  const look = (): void => {
    const { view } = store.get();
    if (view === answered) return;
    answered = view;
    const key = replyKeyHere(store.get());
    if (key !== null) lookFor(key).catch(ports.reportError);
  };
  return {
    writer: {
      saveDraft: async (draft) => {
        hear(draft);
        const mine = heard;
        await ports.writer.saveDraft(draft);
        if (heard === mine) hear(draft);
      },
      touchDraft: ports.writer.touchDraft,
    },
    stop: store.subscribe(look),
  };
}
