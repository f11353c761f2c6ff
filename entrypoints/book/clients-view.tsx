import { useState } from 'react';
import { ClientsSection } from '@/components/book/clients-section';
import type { BookRoute } from '@/lib/ui/book-route';
import { useClientPages } from '@/lib/ui/use-client-pages';
import type { SectionProps } from './book-section-view';
import { ClientView } from './client-view';

interface Props extends SectionProps {
  readonly route: BookRoute;
  readonly go: (route: BookRoute) => void;
}

/** The list, or the form of the client that the address names (`new` for a new one). */
export function ClientsView({ services, changes, onError, route, go }: Props) {
  const [saved, setSaved] = useState<string | null>(null);
  const pages = useClientPages(services.reader, changes, onError);
  const { id: clientId } = route;
  if (clientId === null) return <ClientsSection {...pages} saved={saved} />;
  const close = (name: string | null) => {
    setSaved(name);
    go({ section: 'clients', id: null });
  };
  return (
    <ClientView
      key={clientId}
      services={services}
      changes={changes}
      onError={onError}
      clientId={clientId === 'new' ? null : clientId}
      onSaved={close}
      onClose={() => close(null)}
    />
  );
}
