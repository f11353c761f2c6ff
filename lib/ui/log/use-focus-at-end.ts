import { type RefObject, useLayoutEffect } from 'react';

/** Gives a text the focus when it appears, with the cursor behind its last word; the frame takes the keyboard from the mail page. */
export function useFocusAtEnd(field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    window.focus();
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [field]);
}
