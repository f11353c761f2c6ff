import type { Compose } from '@/lib/domain/thread';
import type { MailAdapter } from './mail-adapter';

export interface WatchComposersOptions {
  readonly adapter: MailAdapter;
  readonly document: Document;
  readonly window: Window;
  readonly signal: AbortSignal;
  /** Words or people of a composer changed. `id` names that composer and no other one, of this page or another. */
  readonly onDraft: (composer: Compose & { readonly id: string }) => void;
  /** A composer left the page. `discarded`: the host's button for that was pressed and nothing was written since. */
  readonly onGone: (id: string, discarded: boolean) => void;
}

export interface ComposersWatch {
  /** Looks whether a composer left the page; a few steps for each that was written in. */
  readonly check: () => void;
  /** The id of a composer, the same whoever asks first. */
  readonly idOf: (composer: Element) => string;
  /** The composer with this id; null when it left the page. */
  readonly find: (id: string) => Element | null;
  /** Reads a composer at once: something was put into it. */
  readonly read: (composer: Element) => void;
}

/** A composer is read after so many ms without a key, and at most every `whileTyping` ms while keys go on. */
const afterKey = 400;
const whileTyping = 2000;
/** A page that is never idle is read after so many further ms all the same. */
const idleNet = 500;

/**
 * Hears from the page's own events that somebody writes, or comes back to a composer, and reads that one composer when the
 * browser has time. Before what may send a mail (a click, a change of focus, Ctrl+Enter) it reads at once what was not read
 * yet. It observes no nodes; `check` belongs into the rhythm of somebody who looks at the page anyway.
 */
export function watchComposers(options: WatchComposersOptions): ComposersWatch {
  const { adapter, document, window, signal, onDraft, onGone } = options;
  const page = crypto.randomUUID();
  const open = new Map<Element, { readonly id: string; said: string; discarding: boolean }>();
  const unread = new Set<Element>();
  let met = 0;
  let since = 0;
  let timer = 0;

  const read = (): void => {
    window.clearTimeout(timer);
    if (signal.aborted) return;
    for (const composer of unread) {
      const draft = open.get(composer);
      const compose = adapter.readComposer(document, new URL(document.location.href), composer);
      const words = JSON.stringify(compose);
      if (!draft || !compose || words === draft.said) continue;
      draft.said = words;
      onDraft({ ...compose, id: draft.id });
    }
    unread.clear();
  };
  const readWhenIdle = (): void => {
    // Safari has no idle time to give.
    if (window.requestIdleCallback) window.requestIdleCallback(read, { timeout: idleNet });
    else read();
  };
  const composerOf = ({ isTrusted, target }: Event): Element | null =>
    isTrusted && target instanceof Element ? adapter.composerAround(target) : null;

  const meet = (composer: Element) => {
    const draft = open.get(composer) ?? { id: `${page}.${++met}`, said: '', discarding: false };
    open.set(composer, draft);
    return draft;
  };
  const note = (event: Event): void => {
    const composer = composerOf(event);
    if (!composer) return;
    meet(composer).discarding = false;
    const now = performance.now();
    if (unread.size === 0) since = now;
    unread.add(composer);
    window.clearTimeout(timer);
    timer = window.setTimeout(readWhenIdle, Math.max(0, Math.min(afterKey, since + whileTyping - now)));
  };
  const readNow = (event: Event): void => {
    if (unread.size > 0 && event.isTrusted) read();
  };
  const pressed = (event: Event): void => {
    const button = event.target instanceof Element && event.target.closest(adapter.discardButton);
    const draft = button && open.get(composerOf(event) ?? button);
    if (draft) draft.discarding = true;
  };

  const listen = { signal, capture: true, passive: true };
  for (const type of ['input', 'focusin']) document.addEventListener(type, note, listen);
  for (const type of ['pointerdown', 'focusout']) document.addEventListener(type, readNow, listen);
  document.addEventListener('keydown', (event) => (event.ctrlKey || event.metaKey) && readNow(event), listen);
  document.addEventListener('click', pressed, listen);
  signal.addEventListener('abort', () => window.clearTimeout(timer));

  return {
    idOf: (composer) => meet(composer).id,
    find: (id) => [...open].find(([composer, draft]) => draft.id === id && composer.isConnected)?.[0] ?? null,
    read: (composer) => {
      meet(composer).discarding = false;
      unread.add(composer);
      read();
    },
    check: () => {
      for (const [composer, { id, discarding }] of open) {
        if (composer.isConnected) continue;
        open.delete(composer);
        unread.delete(composer);
        onGone(id, discarding);
      }
    },
  };
}
