import { useEffect, useMemo } from 'react';
import type { Writer } from '@/lib/app/writer';
import type { DraftCopies } from '@/lib/platform/draft-copies';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper';

/** The keeper of a form's text; it hands over when the form is closed or the page is left in the middle of a word. */
export function useDraftKeeper(
  key: string,
  { writer, copies }: { readonly writer: Pick<Writer, 'saveDraft'>; readonly copies: DraftCopies },
): DraftKeeper {
  const keeper = useMemo(
    () => createDraftKeeper(key, (draft) => writer.saveDraft(draft), copies),
    [key, writer, copies],
  );
  useEffect(() => {
    window.addEventListener('pagehide', keeper.flush);
    return () => {
      window.removeEventListener('pagehide', keeper.flush);
      keeper.stop();
    };
  }, [keeper]);
  return keeper;
}
