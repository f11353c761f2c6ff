import type { DraftBlock, DraftDocument, DraftLine, DraftRun } from '@/lib/domain/draft-document';

/** What survives in both hosts, in what they send, and in what they make of it as plain text. */
const cellStyle = 'border:1px solid #ccc;padding:4px 8px;vertical-align:top';
/** Only where it is not so already: on every cell the browser would look up, and take out, what says nothing new. */
const headStyle = `${cellStyle};text-align:left`;

/**
 * A draft as nodes, blocks of one `div`. Nothing is made but these elements: div, br, b, a (mailto only), ul, li, table,
 * tbody, tr, th and td.
 */
export function buildDraftNodes(page: Document, document: DraftDocument): HTMLElement {
  const make = (tag: string, ...children: (Node | string)[]): HTMLElement => {
    const element = page.createElement(tag);
    element.append(...children);
    return element;
  };
  const words = ({ text, href }: DraftRun): (Node | string)[] => {
    const lines = text.split('\n').flatMap((line, at) => (at > 0 ? [make('br'), line] : [line]));
    if (!href?.startsWith('mailto:')) return lines;
    const link = make('a', ...lines);
    link.setAttribute('href', href);
    return [link];
  };
  // An empty line or cell has no height without a break.
  const filled = (parts: (Node | string)[]) => (parts.some((part) => part !== '') ? parts : [make('br')]);
  const line = (runs: DraftLine) => filled(runs.flatMap(words));
  const styled = (element: HTMLElement, style: string): HTMLElement => {
    element.setAttribute('style', style);
    return element;
  };
  const build = (block: DraftBlock): HTMLElement => {
    if (block.kind === 'heading') return make('div', make('b', ...line(block.line)));
    // Its own margins would double the blank line.
    if (block.kind === 'list')
      return styled(make('ul', ...block.items.map((item) => make('li', ...line(item)))), 'margin:0');
    if (block.kind === 'paragraph') {
      const parts = block.lines.flatMap((runs, at) => [...(at > 0 ? [make('br')] : []), ...runs.flatMap(words)]);
      return make('div', ...filled(parts));
    }
    const rows = block.rows.map((row, at) => {
      const cells = row.map((runs) =>
        at > 0 ? styled(make('td', ...line(runs)), cellStyle) : styled(make('th', ...line(runs)), headStyle),
      );
      return make('tr', ...cells);
    });
    return styled(make('table', make('tbody', ...rows)), 'border-collapse:collapse');
  };
  const root = make('div');
  document.forEach((block, at) => {
    // What a heading names begins right below it.
    if (at > 0 && document[at - 1]?.kind !== 'heading') root.append(emptyLine(page));
    root.append(build(block));
  });
  return root;
}

/** A blank line, as both hosts write it. */
export function emptyLine(page: Document): HTMLElement {
  const line = page.createElement('div');
  line.append(page.createElement('br'));
  return line;
}
