import { useState } from 'react';
import type { Reader } from '@/lib/app/reader';
import type { Writer } from '@/lib/app/writer';
import { standingOf, type TemplateFile } from './template-file';
import type { UseTemplateEdit } from './use-template-edit';

interface Ports {
  readonly reader: Pick<Reader, 'templateFile'>;
  readonly writer: Pick<Writer, 'removeRecord' | 'undo'>;
  readonly newId: () => string;
}

type Reset = { readonly done: 'reset'; readonly version: number } | { readonly done: 'undone' | 'failed' };

/** Brings the text of a shipped template back into its editor, and the user's text again. */
export function useReset({ reader, writer, newId }: Ports, file: TemplateFile, edit: UseTemplateEdit) {
  const { id } = file;
  const [state, setState] = useState<Reset | null>(null);

  /** The editor goes on from what the store has now: this page changed it, nobody else did. */
  const goOn = async () => {
    const now = await reader.templateFile(id);
    if (now === null) return;
    const { values, version } = standingOf({ ...file, record: now.template, versions: now.versions });
    edit.startFrom(values, version);
  };
  const orFailed = (act: () => Promise<Reset>) =>
    act()
      .catch((): Reset => ({ done: 'failed' }))
      .then(setState);
  const reset = () =>
    orFailed(async () => {
      // What was typed is then a version, and can be brought back.
      await edit.saveNow();
      const now = await reader.templateFile(id);
      const expectedVersion = now?.template.version ?? 0;
      const removed = await writer.removeRecord({ commandId: newId(), kind: 'template', id, expectedVersion });
      if (!removed.ok) return { done: 'failed' };
      await goOn();
      return { done: 'reset', version: removed.version };
    });
  const undo = (expectedVersion: number) =>
    orFailed(async () => {
      const undone = await writer.undo({ commandId: newId(), kind: 'template', id, expectedVersion });
      if (!undone.ok) return { done: 'failed' };
      await goOn();
      return { done: 'undone' };
    });
  return {
    done: state?.done ?? null,
    reset,
    undo: state?.done === 'reset' ? () => void undo(state.version) : null,
    forget: () => setState(null),
  };
}
