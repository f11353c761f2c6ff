import { useCallback, useState } from 'react';
import type { Writer } from '@/lib/app/writer';
import { useAutosave } from '@/lib/ui/client-form/use-autosave';
import type { KeptEdit } from './held-edit';
import { editDraftKey, formatEdit, parseEdit } from './kept-edit';
import type { ShortFile } from './short-file';
import type { ShortKind, ShortKindName } from './short-kind';

/** Keeps what is typed into the form of a record's page; a form that is opened again goes on with it. */
export function useEditDraft<K extends ShortKindName, V extends object>(
  writer: Pick<Writer, 'saveDraft'>,
  kind: Pick<ShortKind<K, V>, 'of' | 'schema'>,
  { record, draft }: Pick<ShortFile<K>, 'record' | 'draft'>,
) {
  const key = editDraftKey(kind.of, record.id);
  const [kept, setKept] = useState<KeptEdit<V> | null>(() => parseEdit(draft, kind.schema));
  const saveDraft = useCallback((text: string) => writer.saveDraft({ key, text }), [writer, key]);
  const autosave = useAutosave(saveDraft);
  const keep = useCallback(
    (edit: KeptEdit<V> | null) => {
      setKept(edit);
      if (edit === null) autosave.forget();
      else autosave.keep(formatEdit(edit));
    },
    [autosave],
  );
  return { kept, keep };
}
