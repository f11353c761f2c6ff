import { useEffect } from 'react';

/** Touches what is open at once and on every new day; what fails is tried again on the next. */
export function useTouchedDaily(today: string, touch: () => Promise<void>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new day is a reason
  useEffect(() => {
    touch().catch(() => {});
  }, [today]);
}
