import { ClientForm } from '@/components/clients/client-form';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { ClientFile } from '@/lib/ui/client-form/client-form-values';
import type { FormDraft } from '@/lib/ui/client-form/form-draft';
import { useClientForm } from '@/lib/ui/client-form/use-client-form';
import type { Screen } from '@/lib/ui/sidebar/sidebar-state';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly screen: Extract<Screen, { kind: 'form' }>;
  readonly draftKey: string;
  readonly file: ClientFile | null;
  readonly draft: FormDraft | null;
}

export function ClientFormScreen({ session, actions, screen, draftKey, file, draft }: Props) {
  const { t } = useCatalogue();
  const { ports, writes, loader } = session;
  const start = { draftKey, file, draft, prefill: screen.prefill };
  const onSaved = () => {
    actions.closeScreen();
    void loader.refresh();
  };
  const { round, form } = useClientForm(ports, start, { saveClient: writes.saveClient, onSaved });
  return (
    <ClientForm
      key={round}
      title={file ? t('form_edit_title', { name: isolate(file.client.name) }) : t('form_new_title')}
      {...form}
      onClose={actions.closeScreen}
    />
  );
}
