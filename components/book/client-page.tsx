import type { ReactNode } from 'react';
import { formatBookRoute } from '@/lib/ui/book-route';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  readonly state: 'loading' | 'gone' | 'ready';
  readonly children?: ReactNode;
}

/** The page around one client's form. */
export function ClientPage({ state, children }: Props) {
  const { t } = useCatalogue();
  return (
    <>
      <h1>
        <a href={formatBookRoute({ section: 'clients', id: null })}>{t('book_section_clients')}</a>
      </h1>
      {state === 'loading' && <p role="status">{t('loading')}</p>}
      {state === 'gone' && <p role="alert">{t('book_client_gone')}</p>}
      {state === 'ready' && <div className="book-client-form">{children}</div>}
    </>
  );
}
