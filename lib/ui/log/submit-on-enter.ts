import type { KeyboardEvent } from 'react';

/** In a text of several lines Enter saves and Shift+Enter begins a line; an Enter that ends a word of an input method does neither. */
export function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
