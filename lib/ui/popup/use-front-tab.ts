import { useEffect, useState } from 'react';

/** The tab that lies in front: one with a mail page, whose sidebar can be shown, or any other. */
export interface FrontTab {
  readonly windowId: number;
  /** Null when it holds no mail page. */
  readonly mailTabId: number | null;
}

/** Null until the tab was asked, and where there is none. */
export function useFrontTab(find: () => Promise<FrontTab | null>, onError: (error: unknown) => void): FrontTab | null {
  const [tab, setTab] = useState<FrontTab | null>(null);
  useEffect(() => {
    find().then(setTab, onError);
  }, [find, onError]);
  return tab;
}
