import { ForeignText } from '@/components/common/foreign-text';
import { Mark } from '@/components/common/mark';
import type { Client } from '@/lib/domain/client';
import { formatBookRoute } from '@/lib/ui/book-route';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

/** More would not fit a line; the form shows all. */
const domainsShown = 3;

export function ClientRow({ client }: { readonly client: Client }) {
  const { t } = useCatalogue();
  const more = client.domains.length - domainsShown;
  return (
    <li>
      <a className="book-client" href={formatBookRoute({ section: 'clients', id: client.id })}>
        <Mark name={client.name} small />
        <ForeignText className="book-client-name">{client.name}</ForeignText>
        <span className="book-quiet">
          <bdi>{client.domains.slice(0, domainsShown).join(', ')}</bdi>
          {more > 0 && ` ${t('book_clients_more_domains', { count: more })}`}
        </span>
      </a>
    </li>
  );
}
