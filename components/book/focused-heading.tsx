import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a new step: takes the focus, so that a screen reader reads it and the keyboard goes on from here. */
export function FocusedHeading({ level = 3, children }: { readonly level?: 2 | 3; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  );
}
