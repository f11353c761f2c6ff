import { useCallback, useEffect, useRef, useState } from 'react';
import { type ShownTrouble, shownTrouble } from '@/lib/ui/shown-trouble';

export type LiveRead<T> =
  | { readonly state: 'loading' }
  /** There never was such a record. */
  | { readonly state: 'gone' }
  | { readonly state: 'trouble'; readonly error: ShownTrouble }
  | { readonly state: 'ready'; readonly value: T };

/**
 * Reads what a page shows, and reads it again whenever records change, wherever that was. The present answer stays until
 * the new one is there, and stays when that cannot be read: forms over it hold what somebody types.
 */
export function useLiveRead<T>(
  read: () => Promise<T | null>,
  onChange: (listener: () => void) => () => void,
): { readonly live: LiveRead<T>; readonly readAgain: () => Promise<void> } {
  const [live, setLive] = useState<LiveRead<T>>({ state: 'loading' });
  const question = useRef(0);
  const readAgain = useCallback(async () => {
    question.current += 1;
    const mine = question.current;
    const answer = await read().then(
      (value): LiveRead<T> => (value === null ? { state: 'gone' } : { state: 'ready', value }),
      (error: unknown): LiveRead<T> => ({ state: 'trouble', error: shownTrouble(error) }),
    );
    if (mine !== question.current) return;
    setLive((before) => (answer.state === 'trouble' && before.state === 'ready' ? before : answer));
  }, [read]);
  useEffect(() => {
    void readAgain();
    const hush = onChange(() => void readAgain());
    return () => {
      // What is still on its way is for a page that was left.
      question.current += 1;
      hush();
    };
  }, [readAgain, onChange]);
  return { live, readAgain };
}
