import { lazy, Suspense } from 'react';
import { EraseSection } from '@/components/book/erase-section';
import { TroubleSection } from '@/components/book/trouble-section';
import type { Preferences } from '@/lib/platform/preferences';
import type { BookRoute } from '@/lib/ui/book-route';
import { useRestore } from '@/lib/ui/use-restore';
import { useStoreTrouble } from '@/lib/ui/use-store-trouble';
import { BackupView } from './backup-view';
import type { BookServices } from './book-services';
import { ClientsView } from './clients-view';
import { ReadingView } from './reading-view';
import { SettingsView } from './settings-view';

/** Loaded when words of another page are logged: most visits are for something else. */
const LogView = lazy(async () => ({ default: (await import('./log-view')).LogView }));

/** Brings the shipped templates and the engine with it. */
const TemplatesView = lazy(async () => ({ default: (await import('./templates-view')).TemplatesView }));

export interface SectionProps {
  readonly services: BookServices;
  readonly changes: number;
  readonly onError: (error: unknown) => void;
}

interface Props {
  readonly services: BookServices;
  readonly preferences: Preferences;
  readonly route: BookRoute;
  readonly go: (route: BookRoute) => void;
}

/** One section; the way out of trouble stands in for those that need the records. */
export function BookSectionView({ services, preferences, route, go }: Props) {
  const { keeper } = services;
  const { trouble, changes, onError, retry } = useStoreTrouble(services);
  const restore = useRestore(keeper, () => {
    // Where the outcome is told, also when the trouble that stood in its place is over.
    go({ section: 'backup', id: null });
    retry();
  });
  const section = { services, changes, onError };
  if (route.section === 'reading') return <ReadingView {...section} />;
  if (route.section === 'erase') return <EraseSection onSave={keeper.saveBackup} onErase={keeper.eraseAll} />;
  if (trouble !== null) {
    return (
      <TroubleSection
        error={trouble}
        restore={restore}
        onSave={keeper.saveBackup}
        onRetry={retry}
        onStartEmpty={() => keeper.startEmpty().then(retry)}
      />
    );
  }
  if (route.section === 'backup') return <BackupView {...section} restore={restore} />;
  if (route.section === 'log') {
    return (
      <Suspense fallback={null}>
        <LogView key={route.id} services={services} startId={route.id ?? ''} />
      </Suspense>
    );
  }
  if (route.section === 'templates') {
    return (
      <Suspense fallback={null}>
        <TemplatesView {...section} route={route} go={go} />
      </Suspense>
    );
  }
  if (route.section === 'settings') return <SettingsView {...section} preferences={preferences} />;
  return <ClientsView {...section} route={route} go={go} />;
}
