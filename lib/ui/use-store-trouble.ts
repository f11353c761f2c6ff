import { useCallback, useEffect, useState } from 'react';
import type { StoreStatus } from '@/lib/app/store-status';
import { StorageError } from '@/lib/domain/storage-error';
import { type ShownTrouble, shownTrouble } from './shown-trouble';

interface Ports {
  readonly status: () => Promise<StoreStatus>;
  /** Calls on every change of the store, by any view; answers how to stop it. */
  readonly onChange: (heard: () => void) => () => void;
  readonly onOutdated: (heard: () => void) => () => void;
}

export interface StoreTrouble {
  /** Null while the store is fine. */
  readonly trouble: ShownTrouble | null;
  /** Grows whenever the store changed, and so whenever a screen must read again. */
  readonly changes: number;
  readonly onError: (error: unknown) => void;
  readonly retry: () => Promise<void>;
}

/** Watches whether the records can be read, and when they changed. */
export function useStoreTrouble({ status, onChange, onOutdated }: Ports): StoreTrouble {
  const [trouble, setTrouble] = useState<ShownTrouble | null>(null);
  const [changes, setChanges] = useState(0);
  const onError = useCallback((error: unknown) => setTrouble(shownTrouble(error)), []);
  const retry = useCallback(async () => {
    try {
      const now = await status();
      setTrouble(now.ok ? null : shownTrouble(new StorageError(now.error)));
      if (now.ok) setChanges((count) => count + 1);
    } catch (error) {
      onError(error);
    }
  }, [status, onError]);
  useEffect(() => {
    retry();
    return onChange(retry);
  }, [retry, onChange]);
  useEffect(() => onOutdated(() => setTrouble('outdated')), [onOutdated]);
  return { trouble, changes, onError, retry };
}
