import { emptyLine } from './build-draft-nodes';
import type { MailAdapter } from './mail-adapter';

type Judge = MailAdapter['judgeOwn'];

export interface InsertionPoint {
  readonly node: Node;
  readonly offset: number;
  /** Whether words go before, or follow, on the same line. */
  readonly before: boolean;
  readonly after: boolean;
}

/** A dash alone is the line that hosts put above a signature. */
const words = /[^\s\u200B-]/;
const breaks = /^(?:BR|HR|DIV|P|UL|OL|LI|TABLE|TBODY|TR|TD|TH|BLOCKQUOTE|PRE|H[1-6])$/;

/** The part of an editor that is the user's own: all before signature and quoted history. */
export function ownZone(editor: Element, judge: Judge): Range {
  const zone = editor.ownerDocument.createRange();
  zone.selectNodeContents(editor);
  const end = [...editor.querySelectorAll('*')].find((element) => judge(element) !== 'keep');
  if (end) zone.setEndBefore(end);
  return zone;
}

/**
 * Where a draft goes: the beginning while the user wrote nothing; else the caret, if it is among the user's own words; else
 * right after those. Always above signature and quoted history, never into a list or a table. Where the host left no line
 * to write in, one is added.
 */
export function insertionPoint(editor: Element, judge: Judge): InsertionPoint {
  const zone = ownZone(editor, judge);
  const last = lastWords(editor, zone);
  if (!last) return beginning(editor, zone);
  const [node, offset] = caretIn(editor, zone) ?? [last, last.data.trimEnd().length];
  const holder = outermost(node, editor);
  if (holder && !holder.contains(zone.endContainer)) {
    const line = emptyLine(editor.ownerDocument);
    holder.after(line);
    return { node: line, offset: 0, before: true, after: false };
  }
  const data = node.nodeType === 3 ? (node as Text).data : null;
  const beside = data === null ? node.childNodes[offset] : node;
  return {
    node,
    offset,
    before: words.test(data?.slice(0, offset) ?? '') || goesOn(beside, 'previousSibling'),
    after: data !== null && (words.test(data.slice(offset)) || goesOn(beside, 'nextSibling')),
  };
}

function beginning(editor: Element, zone: Range): InsertionPoint {
  const free = { before: false, after: false };
  const first = editor.querySelector('br');
  const place = first?.parentNode;
  if (first && place && zone.isPointInRange(first, 0) && !outermost(first, editor)) {
    return { ...free, node: place, offset: [...place.childNodes].indexOf(first) };
  }
  const line = emptyLine(editor.ownerDocument);
  if (editor.firstChild) editor.prepend(line);
  return { ...free, node: editor.firstChild ?? editor, offset: 0 };
}

function lastWords(editor: Element, zone: Range): Text | null {
  let last: Text | null = null;
  const texts = editor.ownerDocument.createTreeWalker(editor, 4);
  for (let text = texts.nextNode(); text && zone.isPointInRange(text, 0); text = texts.nextNode()) {
    if (words.test((text as Text).data)) last = text as Text;
  }
  return last;
}

/** The end of what is marked, if it is in words or on an empty line; elsewhere the browser would look for a place itself. */
function caretIn(editor: Element, zone: Range): readonly [Node, number] | null {
  const selection = editor.ownerDocument.getSelection();
  if (!selection?.rangeCount) return null;
  const { endContainer: node, endOffset: offset } = selection.getRangeAt(0);
  const isPlace = node.nodeType === 3 ? words.test((node as Text).data) : node.childNodes[offset]?.nodeName === 'BR';
  return isPlace && zone.isPointInRange(node, offset) ? [node, offset] : null;
}

/** The outermost list or table around a node of the editor. */
function outermost(node: Node, editor: Element): Element | null {
  let found: Element | null = null;
  for (let each = node.parentElement; each && each !== editor; each = each.parentElement) {
    if (each.matches('ul, ol, table')) found = each;
  }
  return found;
}

/** Whether the line goes on beside a node, before it or after. */
function goesOn(from: Node | undefined, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let node: Node | null | undefined = from; node; ) {
    const next: Node | null = node[side];
    if (next) {
      if (next.nodeType !== 3 || (next as Text).data.trim()) return !breaks.test(next.nodeName);
      node = next;
    } else {
      node = node.parentNode;
      if (!node || breaks.test(node.nodeName)) return false;
    }
  }
  return false;
}
