import * as z from 'zod/mini';
import { instant } from '@/lib/domain/record';
import { type RecordKind, recordKinds } from '@/lib/domain/record-kind';
import type { Store } from '../create-store';
import { type BackupContent, backupLimits, type RecordCounts } from './backup-format';
import { type BackupProblem, BackupRefusal } from './backup-problem';
import { checkHistory } from './check-history';
import { checkRecords } from './check-records';
import { checkReferences } from './check-references';
import { parseBackup } from './parse-backup';
import { ProblemList } from './problem-list';
import { type RestoreOptions, restoreBackup } from './restore-backup';

/** A file that passed every check and is not yet written. */
export interface CheckedBackup {
  readonly counts: RecordCounts;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Replaces all records in one transaction; see `restoreBackup`. */
  readonly restore: (options?: RestoreOptions) => Promise<void>;
}

export type BackupCheck =
  | { readonly ok: true; readonly backup: CheckedBackup }
  /** `problem` is the first of `problems`. */
  | { readonly ok: false; readonly problem: BackupProblem; readonly problems: readonly BackupProblem[] };

/** What is needed of a `File`. */
export interface BackupFile {
  readonly size: number;
  text(): Promise<string>;
}

/**
 * The dry run: checks a file whole and writes nothing. Never throws for what is in the file.
 * Errors: an `AbortError` when `signal` aborts.
 */
export async function checkBackup(store: Store, file: BackupFile, signal?: AbortSignal): Promise<BackupCheck> {
  const problems = new ProblemList();
  try {
    const content = await readContent(file, problems, signal);
    const counts = Object.fromEntries(recordKinds.map((kind) => [kind, content.records[kind].length]));
    return {
      ok: true,
      backup: {
        counts: counts as Record<RecordKind, number>,
        madeAt: content.exportedAt,
        restore: (options) => restoreBackup(store, content, options),
      },
    };
  } catch (error) {
    if (!(error instanceof BackupRefusal)) throw error;
    const { problem } = error;
    return { ok: false, problem, problems: problems.found.length > 0 ? problems.found : [problem] };
  }
}

async function readContent(file: BackupFile, problems: ProblemList, signal?: AbortSignal): Promise<BackupContent> {
  const raw = parseBackup(await readText(file));
  signal?.throwIfAborted();
  const exportedAt = z.safeParse(instant, raw.exportedAt);
  if (!exportedAt.success) problems.add('invalid', 'exportedAt');
  const { isFreeMail } = await import('@/lib/matching/free-mail');
  const records = await checkRecords(raw, isFreeMail, problems, pause);
  // A row that was refused would make every reference to it dangle.
  problems.throwIfAny();
  checkReferences(records, problems);
  const history = await checkHistory(raw.history, records, problems, pause);
  problems.throwIfAny();
  return { exportedAt: exportedAt.data ?? '', records, history };

  async function pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}

async function readText(file: BackupFile): Promise<string> {
  const mebi = 1024 * 1024;
  if (file.size > backupLimits.bytes) {
    const megabytes = Math.ceil(file.size / mebi);
    throw new BackupRefusal({ kind: 'too-large', megabytes, limit: backupLimits.bytes / mebi });
  }
  try {
    return await file.text();
  } catch {
    throw new BackupRefusal({ kind: 'unreadable' });
  }
}
