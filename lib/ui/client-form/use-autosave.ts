import { useEffect, useMemo } from 'react';

/** After so many ms without a key pressed, in time for "nothing typed is lost for longer than a second". */
const pause = 500;

export interface Autosave {
  readonly keep: (text: string) => void;
  /** Stops keeping, because the text was saved or thrown away. */
  readonly forget: () => void;
}

/** Keeps a text while it is being typed, also when the form is closed or the page left in the middle of it. */
export function useAutosave(save: (text: string) => Promise<void>): Autosave {
  const autosave = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: string | null = null;
    const flush = (): void => {
      clearTimeout(timer);
      if (waiting === null) return;
      const text = waiting;
      waiting = null;
      // What cannot be kept now is kept with the next key; saving the form says what is wrong with the store.
      save(text).catch(() => {});
    };
    return {
      flush,
      keep: (text: string): void => {
        waiting = text;
        clearTimeout(timer);
        timer = setTimeout(flush, pause);
      },
      forget: (): void => {
        waiting = '';
        flush();
      },
    };
  }, [save]);
  useEffect(() => {
    window.addEventListener('pagehide', autosave.flush);
    return () => {
      window.removeEventListener('pagehide', autosave.flush);
      autosave.flush();
    };
  }, [autosave]);
  return autosave;
}
