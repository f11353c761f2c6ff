import type { DraftBlock, DraftDocument, DraftLine } from '@/lib/domain/draft-document';
import { readLine, readLines } from './read-line';

const blockNames = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'section',
]);

const isBlock = (node: Node): node is Element => node instanceof Element && blockNames.has(node.localName);

const hasBlock = (element: Element): boolean => [...element.childNodes].some(isBlock);

const paragraph = (nodes: Iterable<Node>): DraftBlock => ({ kind: 'paragraph', lines: [...readLines(nodes)] });

/** Items of a list in a list become items of the list around it. */
const itemsOf = (list: Element): DraftLine[] =>
  [...list.children].flatMap((child) => {
    if (child.localName === 'ul' || child.localName === 'ol') return itemsOf(child);
    const inner = [...child.children].filter(({ localName }) => localName === 'ul' || localName === 'ol');
    const own = [...child.childNodes].filter((node) => !inner.some((list) => list === node));
    return [readLine(own), ...inner.flatMap(itemsOf)];
  });

/** Rows of equal length, also where a cell was deleted. */
function rowsOf(table: Element): DraftLine[][] {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => readLine(cell.childNodes)),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => [])]);
}

function blocksOf(element: Element): readonly DraftBlock[] {
  const { localName } = element;
  if (localName === 'table') {
    const rows = rowsOf(element);
    return (rows[0]?.length ?? 0) > 0 ? [{ kind: 'table', rows }] : [];
  }
  if (localName === 'ul' || localName === 'ol') {
    const items = itemsOf(element);
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  }
  if (hasBlock(element)) return readBlocks(element);
  if (/^h\d$/.test(localName)) return [{ kind: 'heading', line: readLine(element.childNodes) }];
  return [paragraph(element.childNodes)];
}

/** Reads what stands in the field, whatever the browser made of it while somebody typed: only text, in blocks of ours. */
export function readBlocks(root: Element): DraftDocument {
  const blocks: DraftBlock[] = [];
  let loose: Node[] = [];
  const endLoose = (): void => {
    if (loose.length > 0) blocks.push(paragraph(loose));
    loose = [];
  };
  for (const node of root.childNodes) {
    if (isBlock(node)) {
      endLoose();
      blocks.push(...blocksOf(node));
    } else loose.push(node);
  }
  endLoose();
  return blocks;
}
