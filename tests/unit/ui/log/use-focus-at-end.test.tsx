// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { useLayoutEffect, useRef } from 'react';
import { expect, test } from 'vitest';
import { useFocusAtEnd } from '@/lib/ui/log/use-focus-at-end';

function Field() {
  const field = useRef<HTMLInputElement>(null);
  useFocusAtEnd(field);
  return <input ref={field} defaultValue="Send the plan" />;
}

test('what is typed as soon as the field is there goes into it, behind its last word', () => {
  let first: Element | null = null;
  function Screen() {
    // Runs with the change of the page that shows the field, before anything is painted.
    useLayoutEffect(() => {
      first = document.activeElement;
    }, []);
    return <Field />;
  }
  render(<Screen />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  expect(first).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([13, 13]);
});
