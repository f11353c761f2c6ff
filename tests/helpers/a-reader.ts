import type { ClientRows, People, Reader } from '@/lib/app/reader';
import type { Client } from '@/lib/domain/client';
import type { Contact } from '@/lib/domain/contact';
import type { Dismissal } from '@/lib/domain/dismissal';
import type { Settings } from '@/lib/domain/settings';

export interface KnownToReader {
  readonly clients?: readonly Client[];
  readonly contacts?: readonly Contact[];
  readonly settings?: Settings;
  readonly dismissals?: readonly Dismissal[];
  /** thread key -> client id */
  readonly links?: Readonly<Record<string, string>>;
  readonly rows?: Partial<ClientRows>;
}

const link = (id: string, clientId: string | undefined) =>
  clientId === undefined
    ? null
    : { id, clientId, version: 1, createdAt: '', updatedAt: '', counter: 1, deviceId: 'device-a', deletedAt: null };

/** A reader over lists in memory, with the lookups of the real one and without its indexes. */
export function aReader({
  clients = [],
  contacts = [],
  settings,
  dismissals = [],
  links = {},
  rows = {},
}: KnownToReader = {}): Reader {
  const findPeople: Reader['findPeople'] = async ({ addresses, domains, threadKey }) => {
    const found = contacts.filter((contact) => contact.addresses.some((address) => addresses.includes(address)));
    const ofContacts = new Set(found.map(({ clientId }) => clientId));
    const people: People = {
      contacts: found,
      clients: clients.filter(({ id, domains: own }) => ofContacts.has(id) || own.some((one) => domains.includes(one))),
      link: threadKey === null ? null : link(threadKey, links[threadKey]),
      settings: settings ?? null,
    };
    return people;
  };
  return {
    findPeople,
    findLookalikes: async () => clients,
    clientRows: async ({ clientId }) => {
      const client = clients.find(({ id }) => id === clientId);
      const none = { items: [], total: 0 };
      return client === undefined
        ? null
        : {
            client,
            contacts: [],
            engagements: [],
            ours: none,
            theirs: none,
            window: [],
            changes: none,
            issues: none,
            satisfaction: [],
            lastTouchpoint: null,
            ...rows,
          };
    },
    moreCommitments: async () => [],
    listClients: async () => clients,
    clientFile: async () => null,
    findDismissals: async (wordings) => dismissals.filter(({ id }) => wordings.includes(id)),
    recordFile: async () => null,
    findCommitments: async () => [],
    settledCommitments: async () => [],
    findLogged: async () => [],
    commitmentsOn: async () => [],
    dueCounts: async () => ({}),
    dueCommitments: async () => ({ items: [], total: 0 }),
    replyFacts: async () => null,
    clientPlan: async () => ({ milestones: [], risks: [], requirements: [] }),
    listTemplates: async () => [],
    templateFile: async () => null,
    findSurvey: async () => null,
    loadDraft: async () => null,
    listDrafts: async () => [],
  };
}
