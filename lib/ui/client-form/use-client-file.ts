import { useEffect, useState } from 'react';
import type { Reader } from '@/lib/app/reader';
import type { LogPorts } from '@/lib/ui/log/log-ports';
import { type ShownTrouble, shownTrouble } from '@/lib/ui/shown-trouble';
import type { ClientFile } from './client-form-values';
import { type FormDraft, parseDraft } from './form-draft';

export type OpenedForm =
  | { readonly state: 'loading' }
  | { readonly state: 'trouble'; readonly error: ShownTrouble }
  | { readonly state: 'gone' }
  | { readonly state: 'ready'; readonly file: ClientFile | null; readonly draft: FormDraft | null };

interface Ports extends Pick<LogPorts, 'draftCopies'> {
  readonly reader: () => Promise<Pick<Reader, 'clientFile' | 'loadDraft'>>;
}

/** Reads what a client's form starts with: what is on file (null for a new client), and what was typed and not saved. */
export function useClientFile(
  { reader: openReader, draftCopies }: Ports,
  clientId: string | null,
  key: string,
): OpenedForm {
  const [opened, setOpened] = useState<OpenedForm>({ state: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<OpenedForm> => {
      const reader = await openReader();
      const file = clientId === null ? null : await reader.clientFile(clientId);
      if (clientId !== null && file === null) return { state: 'gone' };
      return { state: 'ready', file, draft: parseDraft(draftCopies.read(key) ?? (await reader.loadDraft(key))) };
    };
    read()
      .catch((error: unknown): OpenedForm => ({ state: 'trouble', error: shownTrouble(error) }))
      .then((found) => {
        if (isCurrent) setOpened(found);
      });
    return () => {
      isCurrent = false;
    };
  }, [openReader, draftCopies, clientId, key]);
  return opened;
}
