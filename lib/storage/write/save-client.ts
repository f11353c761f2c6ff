import type { WriteResult, Writer } from '@/lib/app/writer';
import { ValidationError } from '@/lib/domain/validation-error';
import type { Store } from '../create-store';
import { checkAddresses } from './check-addresses';
import { checkDomains } from './check-domains';
import { checkVersion } from './check-version';
import { readRecord } from './read-record';
import { runCommand, type Session } from './run-command';

type SaveClient = Parameters<Writer['saveClient']>[0];

/** One record of the command; `content` null removes it. */
interface Change {
  readonly kind: 'client' | 'contact' | 'engagement';
  readonly id: string;
  readonly expectedVersion: number;
  readonly content: object | null;
}

/** Saves a client with contacts and engagements. A `ValidationError` names `client.domains.0`, `contacts.2.addresses.0`, … */
export async function saveClient(store: Store, command: SaveClient): Promise<WriteResult> {
  const changes = changesOf(command);
  const { commandId, client } = command;
  const answer = { kind: 'client', id: client.id } as const;
  const kinds = ['client', 'contact', 'engagement'] as const;
  return runCommand(store, { commandId, action: 'save', answer, kinds, writesClients: true }, async (session) => {
    const planned = await Promise.all(changes.map((change) => plan(session, change)));
    const refused = planned.find(({ refusal }) => refusal !== null);
    if (refused?.refusal) return refused.refusal;
    const versions = await Promise.all(planned.map(({ write }) => write()));
    // After the writes, which have checked the shapes; a throw takes them back.
    await checkDomains(session.transaction, client);
    await checkAddresses(session.transaction, command.contacts);
    return { ok: true, version: versions[0] ?? 0 };
  });
}

/** The client first. */
function changesOf({ client, contacts, removedContacts, engagements }: SaveClient): Change[] {
  const foreign = [
    ...contacts.map(({ clientId }, at) => ({ clientId, path: `contacts.${at}.clientId` })),
    ...engagements.map(({ clientId }, at) => ({ clientId, path: `engagements.${at}.clientId` })),
  ].filter(({ clientId }) => clientId !== client.id);
  if (foreign.length > 0) throw new ValidationError(foreign.map(({ path }) => ({ path, problem: 'other-client' })));
  return [
    change('client', client),
    ...contacts.map((contact) => change('contact', contact)),
    ...removedContacts.map((removed) => ({ kind: 'contact' as const, ...removed, content: null })),
    ...engagements.map((engagement) => change('engagement', engagement)),
  ];
}

function change(kind: Change['kind'], draft: { readonly id: string; readonly expectedVersion: number }): Change {
  const { expectedVersion, ...content } = draft;
  return { kind, id: draft.id, expectedVersion, content };
}

async function plan(session: Session, { kind, id, expectedVersion, content }: Change) {
  const before = await readRecord(session.transaction, kind, id);
  return {
    refusal: checkVersion(before, expectedVersion),
    write: () => session.write(kind, content ?? before ?? {}, before, content === null ? 'removed' : 'lives'),
  };
}
