import type { Reader } from '@/lib/app/reader';
import type { Client } from '@/lib/domain/client';
import type { Contact } from '@/lib/domain/contact';
import type { RecordOf } from '@/lib/domain/record-kind';
import { fitsHash } from '@/lib/ui/record/commitment-file';
import type { WrittenVersion } from '@/lib/ui/record/history-lines';
import { editDraftKey } from './kept-edit';
import type { ShortKindName } from './short-kind';
import type { ShortNames } from './short-names';

/** All that the page of a change, an answer or an issue shows. */
export interface ShortFile<K extends ShortKindName> {
  readonly record: RecordOf<K>;
  /** Oldest write first. */
  readonly history: readonly WrittenVersion<RecordOf<K>>[];
  /** Null when the client was deleted. */
  readonly client: Client | null;
  readonly contacts: readonly Contact[];
  readonly names: ShortNames;
  /** Whether the quote is still the one whose hash was kept; null where none was. */
  readonly quoteFits: boolean | null;
  /** What was typed into its form and not saved (./kept-edit). */
  readonly draft: string | null;
}

const isFileOf = <K extends ShortKindName>(
  file: { readonly kind: string; readonly record: unknown; readonly history: readonly unknown[] },
  of: K,
): file is { kind: K; record: RecordOf<K>; history: readonly WrittenVersion<RecordOf<K>>[] } => file.kind === of;

/** Reads the page of a record, deleted ones too; null when there never was one. Errors: `StorageError`. */
export async function readShortFile<K extends ShortKindName>(
  reader: Reader,
  of: K,
  id: string,
): Promise<ShortFile<K> | null> {
  const file = await reader.recordFile({ kind: of, id });
  if (file === null || !isFileOf(file, of)) return null;
  const { record, history } = file;
  const [known, quoteFits, draft] = await Promise.all([
    reader.clientFile(record.clientId),
    fitsHash(record.evidence),
    reader.loadDraft(editDraftKey(of, id)),
  ]);
  const contacts = known?.contacts ?? [];
  const names: ShortNames = {
    clients: new Map(known ? [[record.clientId, known.client.name]] : []),
    engagements: new Map((known?.engagements ?? []).map((engagement) => [engagement.id, engagement.name])),
    contacts: new Map(contacts.map((contact) => [contact.id, contact.name || (contact.addresses[0] ?? '')])),
  };
  return { record, history, client: known?.client ?? null, contacts, names, quoteFits, draft };
}
