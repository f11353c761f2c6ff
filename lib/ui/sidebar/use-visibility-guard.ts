import { useEffect, useState } from 'react';
import { createVisibilityGuard } from '@/lib/ui/frame/visibility-guard';

/** Whether a click may write: false while the mail page lies over the sidebar, or for half a second after. */
export function useVisibilityGuard(): boolean {
  const [live, setLive] = useState(true);
  useEffect(() => {
    const ended = new AbortController();
    const guard = createVisibilityGuard(document.body, window, ended.signal);
    const look = () => setLive(guard.isLive());
    look();
    guard.subscribe(look);
    return () => ended.abort();
  }, []);
  return live;
}
