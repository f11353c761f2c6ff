import type { DraftDocument } from '@/lib/domain/draft-document';
import { gapMark } from './gap-mark';
import { writeBlocks } from './write-blocks';

/** The draft as markup for the clipboard alone: serialised from elements of our own, in which every value is text. */
export function draftHtml(draft: DraftDocument): string {
  const root = document.createElement('div');
  writeBlocks(root, draft);
  for (const mark of root.querySelectorAll(`[${gapMark}]`)) mark.replaceWith(...mark.childNodes);
  for (const table of root.querySelectorAll('table')) table.setAttribute('border', '1');
  const serializer = new XMLSerializer();
  return [...root.childNodes].map((node) => serializer.serializeToString(node)).join('');
}
