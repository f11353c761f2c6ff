import { useCallback, useSyncExternalStore } from 'react';
import { type BookRoute, formatBookRoute, parseBookRoute } from './book-route';

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The book's place in the address bar, so that back, reload and bookmarks work. */
export function useBookRoute(): { route: BookRoute; go: (route: BookRoute) => void } {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const go = useCallback((route: BookRoute) => {
    window.location.hash = formatBookRoute(route);
  }, []);
  return { route: parseBookRoute(hash), go };
}
