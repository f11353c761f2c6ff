import { useCallback, useState } from 'react';
import { ClientForm } from '@/components/clients/client-form';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import {
  type ClientFile,
  type ClientFormValues,
  newClientValues,
  valuesOfFile,
} from '@/lib/ui/client-form/client-form-values';
import { type FormDraft, formatDraft } from '@/lib/ui/client-form/form-draft';
import { toSaveCommand } from '@/lib/ui/client-form/to-save-command';
import { useAutosave } from '@/lib/ui/client-form/use-autosave';
import { shownTrouble } from '@/lib/ui/shown-trouble';
import type { Screen } from '@/lib/ui/sidebar/sidebar-state';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly screen: Extract<Screen, { kind: 'form' }>;
  readonly draftKey: string;
  readonly file: ClientFile | null;
  readonly draft: FormDraft | null;
}

/** Ties a client's form to its draft and to the write. */
export function ClientFormScreen({ session, actions, screen, draftKey, file, draft }: Props) {
  const { t } = useCatalogue();
  const { ports, writes, loader } = session;
  const [round, setRound] = useState(0);
  const restored = round === 0 ? draft : null;
  const [clientId] = useState(() => file?.client.id ?? draft?.clientId ?? ports.newId());
  const fresh = () => (file ? valuesOfFile(file, ports.newId) : newClientValues(screen.prefill, ports.newId));
  const version = file?.client.version ?? 0;
  const saveDraft = useCallback((text: string) => ports.writer.saveDraft({ key: draftKey, text }), [ports, draftKey]);
  const { keep, forget } = useAutosave(saveDraft);
  const onTyped = useCallback(
    (values: ClientFormValues) => keep(formatDraft(version, clientId, values)),
    [keep, version, clientId],
  );
  const write = async (values: ClientFormValues, overwrite: boolean): Promise<WriteOutcome> => {
    const seen = overwrite ? await (await ports.reader()).clientFile(clientId) : file;
    return writes.saveClient(toSaveCommand(values, { clientId, commandId: ports.newId(), file: seen }));
  };
  const save: typeof write = async (values, overwrite) => {
    const outcome = await write(values, overwrite).catch(
      (error: unknown): WriteOutcome => ({ kind: 'failed', why: shownTrouble(error) }),
    );
    if (outcome.kind === 'saved') {
      forget();
      actions.closeScreen();
      void loader.refresh();
    }
    return outcome;
  };
  return (
    <ClientForm
      key={round}
      title={file ? t('form_edit_title', { name: isolate(file.client.name) }) : t('form_new_title')}
      values={restored?.values ?? fresh()}
      restored={restored ? (restored.version === version ? 'yes' : 'stale') : 'no'}
      newId={ports.newId}
      onTyped={onTyped}
      onSave={save}
      onStartOver={() => {
        forget();
        setRound(round + 1);
      }}
      onClose={actions.closeScreen}
    />
  );
}
