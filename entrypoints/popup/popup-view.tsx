import { DueLists } from '@/components/popup/due-lists';
import { LoadingState } from '@/components/states/loading-state';
import { TroubleState } from '@/components/states/trouble-state';
import { formatBookRoute } from '@/lib/ui/book-route';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { useDueOverview } from '@/lib/ui/popup/use-due-overview';
import { useStoreTrouble } from '@/lib/ui/use-store-trouble';
import type { PopupServices } from './popup-services';

/** The lists, or why they cannot be read. */
export function PopupView({ services }: { readonly services: PopupServices }) {
  const { today } = useCatalogue();
  const { trouble, changes, onError, retry } = useStoreTrouble(services);
  const overview = useDueOverview(services.reader, today, changes, onError);
  const { openBook, openMail, reload } = services;
  const wayOut = { onRetry: () => void retry(), onReloadTab: reload, onOpenBook: () => openBook('#backup') };
  if (trouble !== null) return <TroubleState error={trouble} {...wayOut} />;
  if (overview === null) return <LoadingState tooLate={false} starting={false} {...wayOut} />;
  return (
    <DueLists
      overview={overview}
      onOpenMail={openMail}
      onOpenClient={(clientId) => openBook(formatBookRoute({ section: 'clients', id: clientId }))}
    />
  );
}
