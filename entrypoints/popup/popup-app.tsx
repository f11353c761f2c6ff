import { ErrorBoundary } from '@/components/common/error-boundary';
import { PopupFrame } from '@/components/popup/popup-frame';
import { TroubleState } from '@/components/states/trouble-state';
import type { Language } from '@/lib/domain/client';
import { today } from '@/lib/platform/system-clock';
import { CatalogueProvider } from '@/lib/ui/catalogue/catalogue-context';
import { useFrontTab } from '@/lib/ui/popup/use-front-tab';
import { useToday } from '@/lib/ui/popup/use-today';
import type { PopupServices } from './popup-services';
import { PopupView } from './popup-view';

interface Props {
  readonly services: PopupServices;
  readonly language: Language;
}

export function PopupApp({ services, language }: Props) {
  const day = useToday(today);
  const front = useFrontTab(services.findFrontTab, services.reportError);
  const { openBook, toggleSidebar, openSidePanel } = services;
  const sidebar = front && {
    kind: front.mailTabId === null ? ('side-panel' as const) : ('in-page' as const),
    onPress: () => (front.mailTabId === null ? openSidePanel(front.windowId) : toggleSidebar(front.mailTabId)),
  };
  const wayOut = {
    onRetry: services.reload,
    onReloadTab: services.reload,
    onOpenBook: () => openBook('#backup'),
  };
  return (
    <CatalogueProvider language={language} today={day}>
      <PopupFrame sidebar={sidebar} onOpenBook={() => openBook('')}>
        <ErrorBoundary resetKey={day} fallback={<TroubleState error="failed" {...wayOut} />}>
          <PopupView services={services} />
        </ErrorBoundary>
      </PopupFrame>
    </CatalogueProvider>
  );
}
