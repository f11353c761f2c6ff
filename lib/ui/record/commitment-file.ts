import type { Reader } from '@/lib/app/reader';
import type { Client } from '@/lib/domain/client';
import type { Commitment } from '@/lib/domain/commitment';
import type { Contact } from '@/lib/domain/contact';
import type { Engagement } from '@/lib/domain/engagement';
import type { Evidence } from '@/lib/domain/evidence';
import { sha256Hex } from '@/lib/platform/sha256-hex';
import type { KnownNames } from './commitment-words';
import type { WrittenVersion } from './history-lines';

/** All that the page of a commitment shows. */
export interface CommitmentFile {
  readonly commitment: Commitment;
  /** Oldest write first. */
  readonly history: readonly WrittenVersion<Commitment>[];
  /** What the oldest of these writes found; null when it was the first, or is not known. */
  readonly earliest: Commitment | null;
  /** Null when the client was deleted. */
  readonly client: Client | null;
  readonly contacts: readonly Contact[];
  /** To which it may belong: those that are open, and its own. */
  readonly engagements: readonly Engagement[];
  readonly names: KnownNames;
  /** Promises of theirs for which this one waits, in any state. */
  readonly waitsFor: readonly Commitment[];
  /** Open promises of ours that wait for this one of theirs. */
  readonly waiting: readonly Commitment[];
  /** Open promises of theirs, for which one of ours may wait. */
  readonly blockers: readonly Commitment[];
  /** Whether the quote is still the one whose hash was kept; null where none was. */
  readonly quoteFits: boolean | null;
  /** What was typed into its forms and not saved (./record-drafts), as it was kept. */
  readonly draft: string | null;
}

/** Open promises of a client and side that are looked through for what waits for what. */
const mostOpen = 200;

export const commitmentDraftKey = (id: string): string => `commitment-page ${id}`;

/** Whether a quote is still the one whose hash was kept; null where none was. */
export async function fitsHash(evidence: Evidence | null): Promise<boolean | null> {
  if (!evidence?.quoteSha256) return null;
  return (await sha256Hex(evidence.quote)) === evidence.quoteSha256;
}

const textsOf = (commitments: readonly Commitment[]) => commitments.map(({ id, text }) => [id, text] as const);

/** Reads the page of a commitment, deleted ones too; null when there never was one. Errors: `StorageError`. */
export async function readCommitmentFile(reader: Reader, id: string): Promise<CommitmentFile | null> {
  const file = await reader.recordFile({ kind: 'commitment', id });
  if (file?.kind !== 'commitment') return null;
  const { record: commitment } = file;
  // A history holds versions of its own record only.
  const history = file.history as readonly WrittenVersion<Commitment>[];
  const earliest = (file.earliest ?? null) as Commitment | null;
  const { clientId } = commitment;
  const openOf = (direction: Commitment['direction']) =>
    reader.moreCommitments({ clientId, direction, offset: 0, limit: mostOpen });
  const everWaitedFor = [commitment, ...history.map(({ record }) => record)].flatMap(({ blockedBy }) => blockedBy);
  const [clientFile, blocking, ours, theirs, quoteFits, draft] = await Promise.all([
    reader.clientFile(clientId),
    reader.findCommitments([...new Set(everWaitedFor)]),
    commitment.direction === 'theirs' ? openOf('ours') : [],
    openOf('theirs'),
    fitsHash(commitment.evidence),
    reader.loadDraft(commitmentDraftKey(id)),
  ]);
  const names: KnownNames = {
    clients: new Map(clientFile ? [[clientId, clientFile.client.name]] : []),
    engagements: new Map((clientFile?.engagements ?? []).map((engagement) => [engagement.id, engagement.name])),
    promises: new Map([...textsOf(theirs), ...textsOf(blocking)]),
  };
  return {
    commitment,
    history,
    earliest,
    client: clientFile?.client ?? null,
    contacts: clientFile?.contacts ?? [],
    engagements: (clientFile?.engagements ?? []).filter(
      (one) => one.closedOn === null || one.id === commitment.engagementId,
    ),
    names,
    waitsFor: blocking.filter((one) => commitment.blockedBy.includes(one.id)),
    waiting: ours.filter(({ blockedBy }) => blockedBy.includes(id)),
    blockers: theirs.filter((one) => one.id !== id),
    quoteFits,
    draft,
  };
}
