import type { DraftFinding } from '@/lib/app/guard/draft-finding';
import type { Reader } from '@/lib/app/reader';
import { defaultSettings } from '@/lib/domain/settings';
import type { Change } from '@/lib/messaging/changes-channel';
import type { ReadDraft } from './draft-reader';
import type { SidebarPorts } from './sidebar-ports';

/** Names read at once, and in all: past that the guard knows the first in the alphabet. */
const namesAtOnce = 1000;
const mostNames = 20_000;
/** Open promises and changes of one client that are compared with a draft. */
const mostOnRecord = 500;

interface Names {
  readonly clientId: string | null;
  readonly others: readonly string[];
}

async function readNames(reader: Reader, clientId: string | null): Promise<Names> {
  const others: string[] = [];
  for (let offset = 0; offset < mostNames; offset += namesAtOnce) {
    const clients = await reader.listClients({ prefix: '', limit: namesAtOnce, offset });
    for (const { id, name } of clients) if (id !== clientId) others.push(name);
    if (clients.length < namesAtOnce) break;
  }
  return { clientId, others };
}

export interface DraftGuard {
  /** What the writer may want to look at; `clientId`: for whom the letter is. Errors: `StorageError`. */
  readonly check: (draft: ReadDraft, clientId: string | null) => Promise<readonly DraftFinding[]>;
  /** Records changed: where clients are among them, names are read anew. */
  readonly forget: (change: Change) => void;
}

/** Looks at a draft with what is on record for its client. */
export function createDraftGuard(ports: Pick<SidebarPorts, 'reader' | 'today' | 'timeZone'>): DraftGuard {
  let names: Names | null = null;
  return {
    forget: ({ kind }) => {
      if (kind === null || kind === 'client') names = null;
    },
    check: async ({ body, found, settings }, clientId) => {
      if (body.trim() === '') return [];
      const today = ports.today();
      const reader = await ports.reader();
      const days = found.flatMap(({ due }) => due?.day ?? []).sort();
      const [first, last] = [days[0], days.at(-1)];
      if (names?.clientId !== clientId) names = await readNames(reader, clientId);
      const [rows, plan, counts] = await Promise.all([
        clientId === null
          ? null
          : reader.clientRows({ clientId, windowFrom: today, windowTo: today, limit: mostOnRecord }),
        clientId === null ? null : reader.clientPlan(clientId),
        first === undefined || last === undefined ? {} : reader.dueCounts({ from: first, to: last }),
      ]);
      const { weekend, holidays, makeUpDays, busyFrom } = { ...defaultSettings, ...settings };
      const around = {
        text: body,
        sentAt: `${today}T12:00`,
        zone: ports.timeZone(),
        calendar: { weekend, holidays, makeUpDays },
        client: rows && { ...rows.client, aliases: [] },
        otherNames: names.others,
        promises: rows?.ours.items ?? [],
        changes: rows?.changes.items ?? [],
        milestones: plan?.milestones ?? [],
        counts,
        busyFrom: busyFrom ?? defaultSettings.busyFrom,
      };
      // As large as the finder, and needed only where somebody writes.
      const { checkDraft } = await import('@/lib/app/check-draft');
      return checkDraft(around, found);
    },
  };
}
