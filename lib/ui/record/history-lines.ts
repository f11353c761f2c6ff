import type { HistoryEntry } from '@/lib/app/reader';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import { formatMoment } from '@/lib/ui/catalogue/format-moment';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import { type ChangedLine, changedLines } from './changed-lines';
import type { FieldWords } from './field-words';

/** One write of a record, with the record as it made it. */
export type WrittenVersion<R> = Omit<HistoryEntry, 'record'> & { readonly record: R };

interface Deletable {
  readonly version: number;
  readonly deletedAt: string | null;
}

export interface HistoryLine {
  readonly version: number;
  readonly who: string;
  readonly when: string;
  readonly what: string;
  readonly changes: readonly ChangedLine[];
  /** Whole sentences about the step. */
  readonly remarks: readonly string[];
}

interface About<R> {
  readonly fields: readonly FieldWords<R>[];
  readonly remarks?: (before: R, after: R) => readonly string[];
  /** What the oldest write found, where that is known. */
  readonly earliest?: R | null;
  /** IANA name; the machine's own when left out. */
  readonly timeZone?: string;
}

const actionKeys: Record<HistoryEntry['action'], MessageKey> = {
  save: 'history_edited',
  settle: 'history_settled',
  move: 'history_moved',
  reopen: 'history_reopened',
  advance: 'history_advanced',
  link: 'history_edited',
  dismiss: 'history_edited',
  remove: 'history_removed',
  undo: 'history_undone',
};

function actionKey({ action, version, record }: WrittenVersion<Deletable>, before: Deletable | null): MessageKey {
  if (action === 'save' && (version === 1 || before?.deletedAt)) return 'history_logged';
  if (action !== 'undo' || before === null) return actionKeys[action];
  if (before.deletedAt !== null && record.deletedAt === null) return 'history_brought_back';
  return before.deletedAt === null && record.deletedAt !== null ? 'history_undone_removed' : 'history_undone';
}

/** The history of a record in words, the newest write first. What a write changed is told only where the version before it is known. */
export function historyLines<R extends Deletable>(
  history: readonly WrittenVersion<R>[],
  { fields, remarks, earliest = null, timeZone }: About<R>,
  { t, language }: Catalogue,
): HistoryLine[] {
  const lines = history.map((entry, at): HistoryLine => {
    const previous = history[at - 1]?.record ?? (at === 0 ? earliest : null);
    const before = previous?.version === entry.version - 1 ? previous : null;
    return {
      version: entry.version,
      who: t(entry.here ? 'history_you' : 'history_elsewhere'),
      when: formatMoment(entry.at, language, timeZone),
      what: t(actionKey(entry, before)),
      changes: before === null ? [] : changedLines(before, entry.record, fields, t),
      remarks: before === null ? [] : (remarks?.(before, entry.record) ?? []),
    };
  });
  return lines.reverse();
}
