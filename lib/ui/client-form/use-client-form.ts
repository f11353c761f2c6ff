import { useCallback, useState } from 'react';
import type { Reader } from '@/lib/app/reader';
import type { LogPorts } from '@/lib/ui/log/log-ports';
import { useDraftKeeper } from '@/lib/ui/log/use-draft-keeper';
import { shownTrouble } from '@/lib/ui/shown-trouble';
import type { Prefill } from '@/lib/ui/sidebar/sidebar-state';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { type ClientFile, type ClientFormValues, newClientValues, valuesOfFile } from './client-form-values';
import { type FormDraft, formatDraft } from './form-draft';
import { type SaveClientCommand, toSaveCommand } from './to-save-command';

/** Kept the same from one rendering to the next. */
export interface ClientFormPorts extends Pick<LogPorts, 'writer' | 'draftCopies' | 'newId'> {
  readonly reader: () => Promise<Pick<Reader, 'clientFile'>>;
}

interface Start {
  readonly draftKey: string;
  /** What is on file; null for a new client. */
  readonly file: ClientFile | null;
  readonly draft: FormDraft | null;
  readonly prefill: Prefill;
}

interface Ends {
  readonly saveClient: (command: SaveClientCommand) => Promise<WriteOutcome>;
  readonly onSaved: (values: ClientFormValues) => void;
}

/** Ties a client's form to its draft and to the write. `round` grows when one starts over: the form's key. */
export function useClientForm(ports: ClientFormPorts, { draftKey, file, draft, prefill }: Start, ends: Ends) {
  const { reader, newId } = ports;
  const [round, setRound] = useState(0);
  const restored = round === 0 ? draft : null;
  const [clientId] = useState(() => file?.client.id ?? draft?.clientId ?? newId());
  const fresh = () => (file ? valuesOfFile(file, newId) : newClientValues(prefill, newId));
  const version = file?.client.version ?? 0;
  const { keep, forget } = useDraftKeeper(draftKey, ports);
  const onTyped = useCallback(
    (values: ClientFormValues) => keep(formatDraft(version, clientId, values)),
    [keep, version, clientId],
  );
  const write = async (values: ClientFormValues, overwrite: boolean): Promise<WriteOutcome> => {
    const seen = overwrite ? await (await reader()).clientFile(clientId) : file;
    return ends.saveClient(toSaveCommand(values, { clientId, commandId: newId(), file: seen }));
  };
  const onSave: typeof write = async (values, overwrite) => {
    const outcome = await write(values, overwrite).catch(
      (error: unknown): WriteOutcome => ({ kind: 'failed', why: shownTrouble(error) }),
    );
    if (outcome.kind === 'saved') {
      forget();
      ends.onSaved(values);
    }
    return outcome;
  };
  const onStartOver = () => {
    forget();
    setRound(round + 1);
  };
  return {
    round,
    form: {
      values: restored?.values ?? fresh(),
      restored: restored ? (restored.version === version ? 'yes' : 'stale') : 'no',
      newId,
      onTyped,
      onSave,
      onStartOver,
    } as const,
  };
}
