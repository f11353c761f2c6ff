import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place when a row leaves a list: the row that moves up gets the focus, the heading when none is left.
 * Call `expect` with the row's place before it leaves.
 */
export function useFocusAfterRemoval(
  list: RefObject<HTMLUListElement | null>,
  heading: RefObject<HTMLElement | null>,
  length: number,
) {
  const leaving = useRef<number | null>(null);
  const before = useRef(length);
  useLayoutEffect(() => {
    const place = leaving.current;
    if (length < before.current && place !== null) {
      leaving.current = null;
      const row = list.current?.children[Math.min(place, length - 1)];
      const target = row?.querySelector<HTMLElement>('button') ?? heading.current;
      if (document.activeElement === document.body) target?.focus();
    }
    before.current = length;
  }, [length, list, heading]);
  return (place: number) => {
    leaving.current = place;
  };
}
