import type { KeyboardEvent } from 'react';

interface RowActions {
  readonly onLog: (() => void) | null;
  readonly onDismiss: () => void;
}

/** As `aria-keyshortcuts` of the buttons that the keys stand for. */
export const logKeys = 'L';
export const dismissKeys = 'X Delete';

/** Keys of a row in which no text is entered, while one of its buttons has the focus: L logs, X and Delete dismiss. */
export const rowKeys =
  ({ onLog, onDismiss }: RowActions) =>
  (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, repeat } = event;
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (altKey || ctrlKey || metaKey || repeat || isField) return;
    const pressed = key.toLowerCase();
    const act = pressed === 'l' ? onLog : pressed === 'x' || pressed === 'delete' ? onDismiss : null;
    if (act === null) return;
    event.preventDefault();
    act();
  };
