import type { BrowserContext, Frame } from '@playwright/test';

/** A reading as it reached the sidebar. */
export interface HeardReading {
  readonly status: string;
  readonly threadId: string;
  readonly subject: string | null;
  readonly addresses: readonly string[];
}

/** What one commit of the sidebar shows; `threadId` is that of the reading which it says it answers. */
export interface ShownState {
  readonly view: string;
  readonly threadId: string | null;
  /** Null while the panel is a rail. */
  readonly name: string | null;
  readonly text: string;
}

export interface SidebarNotes {
  readonly heard: readonly HeardReading[];
  /** Every state that differs from the one before. */
  readonly shown: readonly ShownState[];
  /** What is shown when a reading's answer, or its cover, is due: `heard` is the reading's place in the list. */
  readonly due: readonly { readonly heard: number; readonly shown: ShownState }[];
}

declare global {
  interface Window {
    sidebarNotes?: SidebarNotes;
  }
}

/** The sidebar covers the old client 150 ms after a reading; timers of one page fire in their order, however loaded the machine. */
const coveredAfter = 200;

/** Keeps in every sidebar frame, from its first script on, what reaches it and what it shows. Nothing of it is in the product. */
export async function noteSidebars(context: BrowserContext): Promise<void> {
  await context.addInitScript(note, coveredAfter);
}

export async function readNotes(frame: Frame): Promise<SidebarNotes> {
  const notes = await frame.evaluate(() => window.sidebarNotes);
  if (notes === undefined) throw new Error('The sidebar keeps no notes: call noteSidebars before the tab is opened.');
  return notes;
}

/** Runs in every page. */
function note(dueAfter: number): void {
  if (location.protocol !== 'chrome-extension:' || window.parent === window) return;
  const heard: HeardReading[] = [];
  const shown: ShownState[] = [];
  const due: { heard: number; shown: ShownState }[] = [];
  window.sidebarNotes = { heard, shown, due };

  const showsNow = (): ShownState => {
    const root = document.querySelector<HTMLElement>('[data-view]');
    const key = root?.dataset.threadKey;
    return {
      view: root?.dataset.view ?? '',
      threadId: key === undefined ? null : (key.split('|')[2] ?? ''),
      name: root?.querySelector('h1')?.textContent ?? null,
      text: root?.textContent ?? '',
    };
  };
  let last = '';
  new MutationObserver(() => {
    const state = showsNow();
    const mark = JSON.stringify(state);
    if (mark !== last) shown.push(state);
    last = mark;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  interface Person {
    address: string | null;
  }
  interface Reading {
    status: string;
    threadId: string | null;
    subject: string | null;
    messages: { from: Person | null; to: Person[] | null; cc: Person[] | null }[];
  }
  const hear = (reading: Reading): void => {
    const people = reading.messages.flatMap(({ from, to, cc }) => [from, ...(to ?? []), ...(cc ?? [])]);
    const index = heard.push({
      status: reading.status,
      threadId: reading.threadId ?? '',
      subject: reading.subject,
      addresses: people.flatMap((person) => person?.address ?? []),
    });
    setTimeout(() => due.push({ heard: index - 1, shown: showsNow() }), dueAfter);
  };
  const { start } = MessagePort.prototype;
  const tapped = new WeakSet<MessagePort>();
  MessagePort.prototype.start = function (this: MessagePort) {
    if (!tapped.has(this)) {
      tapped.add(this);
      this.addEventListener('message', ({ data }) => data?.type === 'reading' && hear(data.reading));
    }
    start.call(this);
  };
}
