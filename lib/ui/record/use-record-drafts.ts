import { useCallback, useRef } from 'react';
import type { LogPorts } from '@/lib/ui/log/log-ports';
import { useDraftKeeper } from '@/lib/ui/log/use-draft-keeper';
import { formatDrafts, parseDrafts, type RecordDrafts } from './record-drafts';

/** What stands unsaved in the forms of one page. */
export interface DraftBox {
  readonly get: () => RecordDrafts;
  /** Keeps what was typed into a form; `undefined` forgets it. */
  readonly keep: (part: Partial<RecordDrafts>) => void;
}

/** Keeps the drafts of a page while they are typed; they began from `stored`, or from a text that the store has not got yet. */
export function useRecordDrafts(
  ports: Pick<LogPorts, 'writer' | 'draftCopies'>,
  key: string,
  stored: string | null,
): DraftBox {
  const { draftCopies } = ports;
  const drafts = useRef<RecordDrafts | null>(null);
  const keeper = useDraftKeeper(key, ports);
  const get = useCallback((): RecordDrafts => {
    drafts.current ??= parseDrafts(draftCopies.read(key) ?? stored);
    return drafts.current;
  }, [draftCopies, key, stored]);
  const keep = useCallback(
    (part: Partial<RecordDrafts>) => {
      drafts.current = { ...get(), ...part };
      const text = formatDrafts(drafts.current);
      if (text === '') keeper.forget();
      else keeper.keep(text);
    },
    [keeper, get],
  );
  return { get, keep };
}
