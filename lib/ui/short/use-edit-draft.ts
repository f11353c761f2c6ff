import { useCallback, useState } from 'react';
import type { LogPorts } from '@/lib/ui/log/log-ports';
import { useDraftKeeper } from '@/lib/ui/log/use-draft-keeper';
import type { EditKind, EditKindName } from './edit-kind';
import type { KeptEdit } from './held-edit';
import { editDraftKey, formatEdit, parseEdit } from './kept-edit';

/** Keeps what is typed into the form of a record's page; one that is opened again goes on with it, also with what the store has not got yet. */
export function useEditDraft<K extends EditKindName, V extends object>(
  ports: Pick<LogPorts, 'writer' | 'draftCopies'>,
  kind: Pick<EditKind<K, V>, 'of' | 'schema'>,
  { record, draft }: { readonly record: { readonly id: string }; readonly draft: string | null },
) {
  const key = editDraftKey(kind.of, record.id);
  const [kept, setKept] = useState<KeptEdit<V> | null>(() =>
    parseEdit(ports.draftCopies.read(key) ?? draft, kind.schema),
  );
  const keeper = useDraftKeeper(key, ports);
  const keep = useCallback(
    (edit: KeptEdit<V> | null) => {
      setKept(edit);
      if (edit === null) keeper.forget();
      else keeper.keep(formatEdit(edit));
    },
    [keeper],
  );
  return { kept, keep };
}
