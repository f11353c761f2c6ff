import { useCallback, useRef } from 'react';
import type { Writer } from '@/lib/app/writer';
import { useAutosave } from '@/lib/ui/client-form/use-autosave';
import { formatDrafts, parseDrafts, type RecordDrafts } from './record-drafts';

/** What stands unsaved in the forms of one page. */
export interface DraftBox {
  readonly get: () => RecordDrafts;
  /** Keeps what was typed into a form; `undefined` forgets it. */
  readonly keep: (part: Partial<RecordDrafts>) => void;
}

/** Keeps the drafts of a page, which began from `stored`, while they are typed. */
export function useRecordDrafts(writer: Pick<Writer, 'saveDraft'>, key: string, stored: string | null): DraftBox {
  const drafts = useRef<RecordDrafts | null>(null);
  const saveDraft = useCallback((text: string) => writer.saveDraft({ key, text }), [writer, key]);
  const autosave = useAutosave(saveDraft);
  const get = useCallback((): RecordDrafts => {
    drafts.current ??= parseDrafts(stored);
    return drafts.current;
  }, [stored]);
  const keep = useCallback(
    (part: Partial<RecordDrafts>) => {
      drafts.current = { ...get(), ...part };
      const text = formatDrafts(drafts.current);
      if (text === '') autosave.forget();
      else autosave.keep(text);
    },
    [autosave, get],
  );
  return { get, keep };
}
