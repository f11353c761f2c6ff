import { ClientForm } from '@/components/clients/client-form';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { ClientFile } from '@/lib/ui/client-form/client-form-values';
import type { FormDraft } from '@/lib/ui/client-form/form-draft';
import { useClientForm } from '@/lib/ui/client-form/use-client-form';
import { outcomeOf } from '@/lib/ui/sidebar/write-outcome-of';
import type { BookServices } from './book-services';

interface Props {
  readonly services: BookServices;
  readonly draftKey: string;
  readonly file: ClientFile | null;
  readonly draft: FormDraft | null;
  readonly onSaved: (name: string) => void;
  readonly onClose: () => void;
}

const prefill = { person: null, domain: null };

export function ClientFormView({ services, draftKey, file, draft, onSaved, onClose }: Props) {
  const { t } = useCatalogue();
  const { round, form } = useClientForm(
    services.log,
    { draftKey, file, draft, prefill },
    {
      saveClient: (command) => outcomeOf(services.writer.saveClient(command)),
      onSaved: ({ name }) => onSaved(name.trim()),
    },
  );
  return (
    <ClientForm
      key={round}
      title={file ? t('form_edit_title', { name: isolate(file.client.name) }) : t('form_new_title')}
      {...form}
      onClose={onClose}
    />
  );
}
