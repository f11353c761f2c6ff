import { useEffect } from 'react';

/** Once the page of a record was closed, the keyboard goes on at its row, or at the first heading where that has gone. */
export function useReturnToRow(id: string | undefined): void {
  useEffect(() => {
    if (id === undefined || !document.hasFocus() || document.activeElement !== document.body) return;
    const row = document.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`);
    row?.focus();
    // A row that is folded away takes no focus.
    if (document.activeElement !== row) document.querySelector<HTMLElement>('main h2[tabindex]')?.focus();
  }, [id]);
}
