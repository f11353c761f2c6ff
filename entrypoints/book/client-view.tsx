import { useEffect } from 'react';
import { ClientPage } from '@/components/book/client-page';
import { StorageError } from '@/lib/domain/storage-error';
import { draftKey } from '@/lib/ui/client-form/form-draft';
import { useClientFile } from '@/lib/ui/client-form/use-client-file';
import type { SectionProps } from './book-section-view';
import { ClientFormView } from './client-form-view';

interface Props extends SectionProps {
  /** Null for a new client. */
  readonly clientId: string | null;
  readonly onSaved: (name: string) => void;
  readonly onClose: () => void;
}

/** Opens a client's form once what it starts with was read. */
export function ClientView({ services, onError, clientId, onSaved, onClose }: Props) {
  const key = draftKey(clientId, null);
  const opened = useClientFile(services.log, clientId, key);
  const error = opened.state === 'trouble' ? opened.error : null;
  useEffect(() => {
    if (error !== null) onError(new StorageError(error));
  }, [error, onError]);
  if (opened.state === 'gone') return <ClientPage state="gone" />;
  if (opened.state !== 'ready') return <ClientPage state="loading" />;
  return (
    <ClientPage state="ready">
      <ClientFormView services={services} draftKey={key} {...opened} onSaved={onSaved} onClose={onClose} />
    </ClientPage>
  );
}
