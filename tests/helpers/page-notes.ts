import type { Page } from '@playwright/test';

/** What a listener in the page's own world is told. */
export interface PageNotes {
  /** Events that speak of the keyboard, the mouse, the clipboard or a composer, and changes inside of composers. */
  readonly events: readonly string[];
  /** Whatever an editor was told to save: in which thread its composer stands, which one is open, and the words. */
  readonly writes: readonly { readonly into: string; readonly open: string; readonly text: string }[];
}

declare global {
  interface Window {
    pageNotes?: { events: string[]; writes: { into: string; open: string; text: string }[] };
  }
}

/** Begins anew. */
export async function notePage(page: Page): Promise<void> {
  await page.evaluate(note);
}

export const pageNotes = (page: Page): Promise<PageNotes> =>
  page.evaluate(() => window.pageNotes ?? { events: [], writes: [] });

/** Runs in the page. */
function note(): void {
  const isFirst = window.pageNotes === undefined;
  window.pageNotes = { events: [], writes: [] };
  if (!isFirst) return;
  const notes = () => window.pageNotes ?? { events: [], writes: [] };
  const types = [
    'focusin',
    'focusout',
    'keydown',
    'keyup',
    'mousedown',
    'mouseup',
    'click',
    'paste',
    'beforeinput',
    'input',
  ];
  for (const type of [...types, 'selectionchange', 'message']) {
    addEventListener(type, () => notes().events.push(type), { capture: true });
  }
  const composers = '.aoI, [id^=docking_]';
  new MutationObserver((records) => {
    for (const { target, type } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element?.closest(composers)) notes().events.push(`${type} of ${element.nodeName}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  /** Gmail names the thread in a field of the composer; in Outlook the composer stands in it. */
  const subjectOf = (root: ParentNode | null | undefined) =>
    root?.querySelector('h2.hP, [id^=CONV_][id$=_SUBJECT]')?.textContent ?? '';
  addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLElement) || target.closest(composers) === null) return;
      const answered = target.closest('.aoI')?.querySelector<HTMLInputElement>('input[name=subject]')?.value;
      const into = answered?.replace('Re: ', '') ?? subjectOf(target.closest('#ReadingPaneContainerId'));
      const open = subjectOf(document.querySelector('[role=main]'));
      notes().writes.push({ into, open, text: target.textContent ?? '' });
    },
    { capture: true },
  );
}

/** Opens one thread of a demo mailbox after the other, `times` in all, as its rows do; and ends with the last one. */
export const swapThreads = (page: Page, ids: readonly string[], times: number): Promise<void> =>
  page.evaluate(
    async ({ ids: rows, times: left }) => {
      for (let swap = 1; swap <= left; swap += 1) {
        const id = swap === left ? rows.at(-1) : rows[swap % rows.length];
        document.querySelector<HTMLElement>(`[data-demo-open-thread="${id}"]`)?.click();
        await new Promise((wake) => setTimeout(wake, 20));
      }
    },
    { ids, times },
  );

/** All that is written in composers of the page, seen or not, as letters. */
export const textOfComposers = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.aoI [g_editable], [id^=editorParent_] [contenteditable]')].map(
      (editor) => editor.textContent ?? '',
    ),
  );
