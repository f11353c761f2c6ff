import type { DraftBlock, DraftDocument, DraftLine, DraftRun } from '@/lib/domain/draft-document';
import { gapMark } from './gap-mark';

const make = <K extends keyof HTMLElementTagNameMap>(name: K, ...children: readonly Node[]) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

function runNode({ text, href, gap }: DraftRun): Node {
  let node: Node = document.createTextNode(text);
  if (href !== undefined) {
    const link = make('a', node);
    link.setAttribute('href', href);
    node = link;
  }
  if (gap) {
    const mark = make('span', node);
    mark.setAttribute(gapMark, text);
    node = mark;
  }
  return node;
}

const filler = (): Node => make('br');

/** A block without a letter has no height and takes no caret, but for a break in it. */
const lineNodes = (line: DraftLine): readonly Node[] => (line.length === 0 ? [filler()] : line.map(runNode));

function paragraphNodes(lines: readonly DraftLine[]): readonly Node[] {
  const nodes = lines.flatMap((line, at) => [...(at > 0 ? [make('br')] : []), ...line.map(runNode)]);
  // The last break of a block ends nothing: a line without a letter needs one of its own.
  return lines.at(-1)?.length ? nodes : [...nodes, filler()];
}

const rowOf = (name: 'th' | 'td', cells: readonly DraftLine[]): Node =>
  make('tr', ...cells.map((cell) => directed(make(name, ...lineNodes(cell)))));

const directed = <T extends HTMLElement>(element: T): T => {
  element.dir = 'auto';
  return element;
};

function blockNode(block: DraftBlock): Node {
  if (block.kind === 'heading') return directed(make('h3', ...lineNodes(block.line)));
  if (block.kind === 'paragraph') return directed(make('p', ...paragraphNodes(block.lines)));
  if (block.kind === 'list') return make('ul', ...block.items.map((item) => directed(make('li', ...lineNodes(item)))));
  const [head = [], ...rows] = block.rows;
  return make(
    'table',
    make('thead', rowOf('th', head)),
    ...(rows.length > 0 ? [make('tbody', ...rows.map((row) => rowOf('td', row)))] : []),
  );
}

/** Puts a draft into an element, in place of what is there: elements and text of our own, never markup. */
export function writeBlocks(root: Element, draft: DraftDocument): void {
  root.replaceChildren(...draft.map(blockNode));
}
