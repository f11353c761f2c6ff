import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import type { Writer } from '@/lib/app/writer';
import type { FromPage, FromSidebar, PageLink } from '@/lib/messaging/page-link';
import type { Preferences } from '@/lib/platform/preferences';
import type { SidebarPorts } from '@/lib/ui/sidebar/sidebar-ports';
import { aReader } from './a-reader';
import { memoryCopies } from './memory-copies';

export const somePreferences: Preferences = {
  language: 'auto',
  opens: 'known',
  width: 340,
  side: 'right',
  collapsed: false,
  reminders: 'off',
  reminderHour: 9,
  reminderDaysBefore: 1,
  reminderNames: false,
};

const saved = async () => ({ ok: true, version: 2 }) as const;

/** A writer that accepts everything. */
export const aWriter = (fields: Partial<Writer> = {}): Writer => ({
  saveClient: vi.fn(saved),
  settleCommitment: vi.fn(saved),
  saveCommitment: vi.fn(saved),
  renegotiateCommitment: vi.fn(saved),
  reopenCommitment: vi.fn(saved),
  saveChangeRequest: vi.fn(saved),
  advanceChangeRequest: vi.fn(saved),
  saveSatisfaction: vi.fn(saved),
  saveIssue: vi.fn(saved),
  advanceIssue: vi.fn(saved),
  saveTemplate: vi.fn(saved),
  saveMilestone: vi.fn(saved),
  saveRisk: vi.fn(saved),
  saveRequirement: vi.fn(saved),
  saveTouchpoint: vi.fn(saved),
  removeRecord: vi.fn(saved),
  undo: vi.fn(saved),
  linkThread: vi.fn(saved),
  dismissSuggestion: vi.fn(saved),
  offerAgain: vi.fn(saved),
  saveSettings: vi.fn(saved),
  saveDraft: vi.fn(async () => {}),
  touchDraft: vi.fn(async () => true),
  recordHealth: vi.fn(async () => {}),
  ...fields,
});

/** A page to speak for: `say` sends to the sidebar, `heard` is what the sidebar sent. */
export function aPage(kind: PageLink['kind'] = 'frame') {
  const listeners = new Set<(message: FromPage) => void>();
  const heard: FromSidebar[] = [];
  const link: PageLink = {
    kind,
    origin: 'https://mail.google.com',
    send: (message) => heard.push(message),
    onMessage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {},
  };
  const say = (message: FromPage) => {
    for (const listener of listeners) listener(message);
  };
  return { link, say, heard };
}

/** What the sidebar needs from outside, without a browser; the page is linked at once. */
export function sidebarPorts(page: PageLink | null, fields: Partial<SidebarPorts> = {}): SidebarPorts {
  let ids = 0;
  const reader = aReader();
  return {
    reader: async () => reader,
    writer: aWriter(),
    loadFinder: async () => () => [],
    preloadLog: async () => {},
    preloadReply: async () => {},
    draftCopies: memoryCopies(),
    sha256: async (text) => createHash('sha256').update(text).digest('hex'),
    whenIdle: async () => {},
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    today: () => '2026-11-20',
    timeZone: () => 'Europe/Berlin',
    loadPreferences: async () => somePreferences,
    savePreferences: vi.fn(async () => {}),
    onPreferences: () => () => {},
    connectToPage: (onLink) => {
      onLink(page);
      return () => {};
    },
    onChange: () => () => {},
    onOutdated: () => () => {},
    openBook: vi.fn(),
    openMail: vi.fn(),
    logKeys: async () => 'Alt+Shift+L',
    reloadTab: vi.fn(),
    reportError: vi.fn(),
    ...fields,
  };
}
