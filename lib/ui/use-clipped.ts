import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether an element holds more than it shows, as its width and its text are now. */
export function useClipped(element: RefObject<HTMLElement | null>, text: string): boolean {
  const [clipped, setClipped] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may fit where this one did not
  useLayoutEffect(() => {
    const shown = element.current;
    if (shown === null) return;
    const measure = () => setClipped(shown.scrollHeight > shown.clientHeight + 1);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(shown);
    return () => watch.disconnect();
  }, [element, text]);
  return clipped;
}
