import { ClientsSection } from '@/components/book/clients-section';
import type { BookRoute } from '@/lib/ui/book-route';
import { useClientPages } from '@/lib/ui/use-client-pages';
import type { SectionProps } from './book-section-view';

interface Props extends SectionProps {
  readonly route: BookRoute;
  readonly go: (route: BookRoute) => void;
}

export function ClientsView({ services, changes, onError }: Props) {
  const pages = useClientPages(services.reader, changes, onError);
  return <ClientsSection {...pages} />;
}
