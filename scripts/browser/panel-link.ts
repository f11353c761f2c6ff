import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { FromPage, FromSidebar, InsertOrder } from '../../lib/messaging/page-link.ts';

type Said<Type extends FromPage['type']> = Extract<FromPage, { type: Type }>;

/** A page of the extension beside a mail page, over the port that the browser's side panel uses. */
export interface PanelLink {
  list(): Promise<Said<'composers'>>;
  /** `took`: ms from the order's leaving to the answer. */
  insert(order: Omit<InsertOrder, 'id' | 'until'>): Promise<Said<'inserted'> & { readonly took: number }>;
  /** What the mail page said of this kind, the oldest first. */
  heard<Type extends FromPage['type']>(type: Type): Promise<Said<Type>[]>;
}

interface OpenLink {
  readonly port: { postMessage(message: FromSidebar): void };
  readonly heard: FromPage[];
  readonly waiting: Map<string, (answer: FromPage) => void>;
}
declare global {
  interface Window {
    panelLinks?: Map<number, OpenLink>;
  }
}
declare const chrome: Pick<Browser, 'tabs'>;

/** Longer than a host may take to open a reply, in ms. */
const patience = 15_000;

/**
 * Links a page of the extension with the tab that was opened last, once its content script has read it.
 * @param asker a page of the extension, in a tab.
 */
export async function linkNewestTab(asker: Page): Promise<PanelLink> {
  const tab = await asker.evaluate(connect);
  const ask = async (id: string, message: FromSidebar) => asker.evaluate(send, { tab, id, message, patience });
  let asked = 0;
  const newId = (): string => {
    asked += 1;
    return `ask-${asked}`;
  };
  return {
    async list() {
      const id = newId();
      const { answer } = await ask(id, { type: 'list-composers', ask: id });
      if (answer?.type !== 'composers') throw new Error('The page did not list its composers.');
      return answer;
    },
    async insert(order) {
      const id = newId();
      const { answer, took } = await ask(id, { type: 'insert', order: { ...order, id, until: Date.now() + patience } });
      if (answer?.type !== 'inserted') throw new Error('The page did not answer the order.');
      return { ...answer, took };
    },
    heard: async <Type extends FromPage['type']>(type: Type) =>
      (await asker.evaluate(heardOf, tab)).filter((message): message is Said<Type> => message.type === type),
  };
}

/** Runs in the extension's page. Addresses of tabs are not visible to it, and a later tab has a higher id. */
async function connect(): Promise<number> {
  const tabs = await chrome.tabs.query({});
  const tab = Math.max(...tabs.map(({ id }) => id ?? 0));
  const links = window.panelLinks ?? new Map<number, OpenLink>();
  window.panelLinks = links;
  return new Promise((resolve) => {
    const begin = () => {
      const port = chrome.tabs.connect(tab, { name: 'kept-panel' });
      const link: OpenLink = { port, heard: [], waiting: new Map() };
      links.set(tab, link);
      port.onMessage.addListener((said) => {
        const message = said as FromPage;
        link.heard.push(message);
        if (message.type === 'composers') link.waiting.get(message.ask)?.(message);
        if (message.type === 'inserted') link.waiting.get(message.order)?.(message);
        if (message.type === 'reading') resolve(tab);
      });
      // The content script may not listen yet. A page that was heard, and is gone, was closed.
      port.onDisconnect.addListener(() => {
        if (link.heard.length === 0) setTimeout(begin, 50);
      });
    };
    begin();
  });
}

/** Runs in the extension's page. */
function send(asked: { tab: number; id: string; message: FromSidebar; patience: number }) {
  return new Promise<{ answer: FromPage | null; took: number }>((resolve) => {
    const link = window.panelLinks?.get(asked.tab);
    const begun = performance.now();
    const end = (answer: FromPage | null) => {
      link?.waiting.delete(asked.id);
      resolve({ answer, took: performance.now() - begun });
    };
    link?.waiting.set(asked.id, end);
    setTimeout(() => end(null), asked.patience);
    link?.port.postMessage(asked.message);
  });
}

/** Runs in the extension's page. */
const heardOf = (tab: number): FromPage[] => window.panelLinks?.get(tab)?.heard ?? [];
