import type { RecordKind } from '@/lib/domain/record-kind';
import type { ShownTrouble } from './shown-trouble';

export type RecordCounts = Readonly<Partial<Record<RecordKind, number>>>;

/** Why a file is refused; each has one sentence in the catalogue. */
export type BackupProblem =
  | { readonly kind: 'too-large'; readonly megabytes: number; readonly limit: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'invalid'; readonly where: string }
  | { readonly kind: 'duplicate'; readonly where: string }
  | { readonly kind: 'dangling'; readonly where: string }
  | { readonly kind: 'unreadable' };

/** A file that passed every check and is not yet written. */
export interface CheckedBackup {
  readonly counts: RecordCounts;
  /** ISO 8601; null when the file does not say. */
  readonly madeAt: string | null;
  /** Replaces everything in one transaction. Rejects with an `AbortError` when cancelled, and with `StorageError`. */
  readonly restore: (options: {
    readonly signal: AbortSignal;
    readonly onProgress: (done: number, total: number) => void;
  }) => Promise<void>;
}

export type BackupCheck =
  | { readonly ok: true; readonly backup: CheckedBackup }
  | { readonly ok: false; readonly problem: BackupProblem };

/** What the book does with all data at once; composed in entrypoints/book over lib/storage. */
export interface DataKeeper {
  countAll(): Promise<RecordCounts>;
  /** Day of the last backup saved here, `YYYY-MM-DD`; null = never. */
  lastSavedOn(): Promise<string | null>;
  /** Hands a JSON file to the browser's downloads; answers its name. */
  saveBackup(): Promise<string>;
  /** Rejects with an `AbortError` when cancelled. */
  checkBackup(file: File, signal: AbortSignal): Promise<BackupCheck>;
  eraseAll(): Promise<void>;
  /** Makes a fresh store after the old one was lost. */
  startEmpty(): Promise<void>;
}

export type RestoreState =
  | { readonly step: 'choose'; readonly notice: 'cancelled' | null }
  | { readonly step: 'checking'; readonly fileName: string }
  | { readonly step: 'refused'; readonly fileName: string; readonly problem: BackupProblem }
  | {
      readonly step: 'confirm';
      readonly fileName: string;
      readonly backup: CheckedBackup;
      /** Null when the present store cannot be read. */
      readonly present: RecordCounts | null;
    }
  | { readonly step: 'restoring'; readonly done: number; readonly total: number }
  | { readonly step: 'done'; readonly counts: RecordCounts }
  | { readonly step: 'failed'; readonly error: ShownTrouble };
