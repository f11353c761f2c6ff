import { useEffect, useState } from 'react';
import { BookFrame } from '@/components/book/book-frame';
import { onPreferences, type Preferences } from '@/lib/platform/preferences';
import { today } from '@/lib/platform/system-clock';
import { CatalogueProvider } from '@/lib/ui/catalogue/catalogue-context';
import { chooseLanguage } from '@/lib/ui/catalogue/choose-language';
import { useBookRoute } from '@/lib/ui/use-book-route';
import { BookSectionView } from './book-section-view';
import type { BookServices } from './book-services';

interface Props {
  readonly services: BookServices;
  readonly initialPreferences: Preferences;
}

/** The book page in the language of the preferences, at the place of the address. */
export function BookApp({ services, initialPreferences }: Props) {
  const [preferences, setPreferences] = useState(initialPreferences);
  const { route, go } = useBookRoute();
  const language = chooseLanguage(preferences.language, navigator.languages);
  useEffect(() => onPreferences(setPreferences), []);
  return (
    <CatalogueProvider language={language} today={today()}>
      <BookFrame section={route.section}>
        <BookSectionView services={services} preferences={preferences} route={route} go={go} />
      </BookFrame>
    </CatalogueProvider>
  );
}
