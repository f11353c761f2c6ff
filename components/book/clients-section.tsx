import { Button } from '@/components/common/button';
import type { Client } from '@/lib/domain/client';
import { formatBookRoute } from '@/lib/ui/book-route';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { Translate } from '@/lib/ui/catalogue/translate';
import { ClientRow } from './client-row';

interface Props {
  readonly prefix: string;
  /** Null while the first page is being read. */
  readonly clients: readonly Client[] | null;
  /** How many clients come before this page. */
  readonly offset: number;
  readonly hasMore: boolean;
  /** Name of the client that was just saved. */
  readonly saved: string | null;
  readonly onPrefix: (prefix: string) => void;
  readonly onEarlier: () => void;
  readonly onLater: () => void;
}

/** One page of the clients, found by the beginning of their names. */
export function ClientsSection({ prefix, clients, offset, hasMore, saved, onPrefix, onEarlier, onLater }: Props) {
  const { t } = useCatalogue();
  return (
    <>
      <div className="book-title">
        <h1>{t('book_section_clients')}</h1>
        <a className="book-button" href={formatBookRoute({ section: 'clients', id: 'new' })}>
          {t('book_clients_add')}
        </a>
      </div>
      <p role="status" className="book-good">
        {saved !== null && t('done_client_saved', { name: isolate(saved) })}
      </p>
      <label className="book-field">
        <span>{t('book_clients_search')}</span>
        <input type="search" value={prefix} onChange={(event) => onPrefix(event.target.value)} />
      </label>
      <p className="book-quiet" role="status" aria-label={t('book_section_clients')}>
        {clients === null ? t('loading') : rangeText(t, prefix, clients.length, offset)}
      </p>
      {clients && clients.length > 0 && (
        <ul className="book-list">
          {clients.map((client) => (
            <ClientRow key={client.id} client={client} />
          ))}
        </ul>
      )}
      {(offset > 0 || hasMore) && (
        <nav className="book-row" aria-label={t('book_clients_pages')}>
          <Button resting={offset === 0} onClick={onEarlier}>
            {t('book_clients_earlier')}
          </Button>
          <Button resting={!hasMore} onClick={onLater}>
            {t('book_clients_later')}
          </Button>
        </nav>
      )}
    </>
  );
}

function rangeText(t: Translate, prefix: string, count: number, offset: number): string {
  if (count > 0) return t('book_clients_range', { first: offset + 1, last: offset + count });
  return prefix === '' ? t('book_clients_none') : t('book_clients_no_match', { prefix });
}
