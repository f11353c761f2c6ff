import { useEffect, useMemo } from 'react';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper';
import type { LogPorts } from './log-ports';

/** The keeper of a form's text; it hands over when the form is closed or the page is left in the middle of a word. */
export function useDraftKeeper(
  key: string,
  { writer, draftCopies }: Pick<LogPorts, 'writer' | 'draftCopies'>,
): DraftKeeper {
  const keeper = useMemo(
    () => createDraftKeeper(key, (draft) => writer.saveDraft(draft), draftCopies),
    [key, writer, draftCopies],
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
