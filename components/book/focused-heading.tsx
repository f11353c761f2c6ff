import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a new step: takes the focus, so that a screen reader reads it and the keyboard goes on from here. */
export function FocusedHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
}
