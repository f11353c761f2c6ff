import type { DraftLine, DraftRun } from '@/lib/domain/draft-document';
import { gapMark } from './gap-mark';
import { mergeRuns } from './merge-runs';

interface Around {
  readonly href?: string | undefined;
  /** The words of the gap around. */
  readonly gap?: string | undefined;
}

const runOf = (text: string, href: string | undefined, gap: boolean): DraftRun => ({
  text,
  ...(href === undefined ? {} : { href }),
  ...(gap ? { gap } : {}),
});

/** What was typed at the edge of a gap stands inside its element; the gap itself is still one. */
function runsOf(text: string, { href, gap }: Around): readonly DraftRun[] {
  const at = gap === undefined ? -1 : text.indexOf(gap);
  if (gap === undefined || at < 0) return [runOf(text, href, false)];
  return [
    runOf(text.slice(0, at), href, false),
    runOf(gap, href, true),
    runOf(text.slice(at + gap.length), href, false),
  ];
}

const hrefOf = (element: Element): string | undefined => {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  return href?.startsWith('mailto:') ? href : undefined;
};

/** The runs of inline nodes, and null for each break between lines. */
function piecesOf(nodes: Iterable<Node>, around: Around): readonly (DraftRun | null)[] {
  return [...nodes].flatMap((node) => {
    if (node instanceof Text) return runsOf(node.data.replace(/\r\n?/g, '\n'), around);
    if (!(node instanceof Element)) return [];
    if (node.localName === 'br') return [null];
    const gap = node.getAttribute(gapMark) ?? around.gap;
    const href = hrefOf(node) ?? around.href;
    if (gap !== undefined && gap !== around.gap) return runsOf(node.textContent, { href: linkIn(node) ?? href, gap });
    return piecesOf(node.childNodes, { href, gap });
  });
}

const linkIn = (element: Element): string | undefined => {
  const link = element.querySelector('a');
  return link === null ? undefined : hrefOf(link);
};

/** The lines of inline nodes: at least one. A break at their end only gives the last line its height. */
export function readLines(nodes: Iterable<Node>): readonly DraftLine[] {
  const lines: DraftRun[][] = [[]];
  for (const piece of piecesOf(nodes, {})) {
    if (piece === null) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const merged = lines.map(mergeRuns);
  return merged.length > 1 && merged.at(-1)?.length === 0 ? merged.slice(0, -1) : merged;
}

/** The same where only one line may be: breaks in it become those of its text. */
export function readLine(nodes: Iterable<Node>): DraftLine {
  return mergeRuns(readLines(nodes).flatMap((line, at) => [...(at > 0 ? [{ text: '\n' }] : []), ...line]));
}
