import type { DraftDocument } from '@/lib/domain/draft-document';
import { gapMark } from './gap-mark';
import { readBlocks } from './read-blocks';

/** UTF-16 units; what is pasted beyond is not taken, so that a draft stays one that can be kept. */
const longestPaste = 50_000;

const around = (names: string): Element | null => {
  const anchor = getSelection()?.anchorNode ?? null;
  const element = anchor instanceof Element ? anchor : (anchor?.parentElement ?? null);
  return element?.closest(names) ?? null;
};

/** Puts the caret at the end of an element. */
function caretTo(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** The cell below another one, or the beginning of what follows the table. */
function belowCell(cell: HTMLTableCellElement): Element | null {
  const table = cell.closest('table');
  const rows = [...(table?.rows ?? [])];
  const row = cell.parentElement instanceof HTMLTableRowElement ? rows.indexOf(cell.parentElement) : -1;
  return rows[row + 1]?.cells[cell.cellIndex] ?? table?.nextElementSibling ?? null;
}

/** Of the browser's own ways to edit, those that make what no draft can hold are left out. */
function beforeInput(event: InputEvent): void {
  const { inputType } = event;
  if (inputType.startsWith('format') || inputType === 'insertHorizontalRule' || inputType === 'insertLink') {
    event.preventDefault();
    return;
  }
  if (inputType !== 'insertParagraph' && inputType !== 'insertLineBreak') return;
  const cell = around('td, th');
  if (cell instanceof HTMLTableCellElement) {
    event.preventDefault();
    const below = belowCell(cell);
    if (below !== null) caretTo(below);
  } else if (inputType === 'insertLineBreak' && around('li, h3') !== null) {
    event.preventDefault();
    document.execCommand('insertParagraph');
  }
}

/** Takes words as words: no markup of another page gets in, and an undo takes them out again. */
function takeText(event: Event, data: DataTransfer | null): void {
  event.preventDefault();
  const text = (data?.getData('text/plain') ?? '').slice(0, longestPaste);
  if (text !== '') document.execCommand('insertText', false, text);
}

/** A gap that was written over is shown as one no longer. */
function unmarkFilled(root: Element): void {
  for (const mark of root.querySelectorAll(`[${gapMark}]`)) {
    if (!mark.textContent.includes(mark.getAttribute(gapMark) ?? '')) mark.removeAttribute(gapMark);
  }
}

/** Makes an element a field for a draft, until `signal` ends it, and says what stands in it after each change. */
export function tendField(root: HTMLElement, onDraft: (draft: DraftDocument) => void, signal: AbortSignal): void {
  const say = (): void => {
    unmarkFilled(root);
    onDraft(readBlocks(root));
  };
  document.execCommand('defaultParagraphSeparator', false, 'p');
  root.addEventListener('beforeinput', beforeInput, { signal });
  root.addEventListener('paste', (event) => takeText(event, event.clipboardData), { signal });
  root.addEventListener('dragover', (event) => event.preventDefault(), { signal });
  root.addEventListener('drop', (event) => event.preventDefault(), { signal });
  // A change inside a word that an input method composes would end it.
  root.addEventListener(
    'input',
    (event) => (event instanceof InputEvent && event.isComposing ? onDraft(readBlocks(root)) : say()),
    { signal },
  );
  root.addEventListener('compositionend', say, { signal });
}
