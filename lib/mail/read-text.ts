import { cutText, stripInvisible } from './clean-text';
import { isInlineHidden } from './is-visible';
import { mailLimits } from './mail-limits';

/** `end` leaves out the element and everything after it. */
export type Verdict = 'keep' | 'skip' | 'end';

export interface ReadTextOptions {
  /** Says which elements are quoted history, a signature or the host's own controls. */
  readonly judge?: (element: Element) => Verdict;
  /** UTF-16 units. */
  readonly limit?: number;
}

const noText = /^(?:script|style|template|noscript|title|iframe|object|svg|canvas|audio|video|textarea|select)$/i;
const paragraph = /^(?:P|H[1-6]|BLOCKQUOTE|PRE|UL|OL|TABLE)$/;
const block = /^(?:DIV|SECTION|ARTICLE|HEADER|FOOTER|ADDRESS|CENTER|FORM|FIGURE|D[LTD]|TR|CAPTION|HR|LI)$/;
/** Text of size 0 is how mails hide words from readers and show them to machines. */
const sizeZero = /font-size\s*:\s*0(?![.\d]*[1-9])/i;
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const wording = /[\p{L}\p{N}]/u;
/** Elements looked at per body; with the cap on text this bounds the time for a hostile tree. */
const maxNodes = 300_000;

/**
 * Text of a mail body as a person sees it: blocks and `br` become line breaks, paragraphs are parted by a blank line,
 * list items start with `- `, cells are parted by a space. Hidden elements, scripts and styles are left out.
 * Reads `textContent`, because `innerText` is empty inside Outlook's `visibility="hidden"` wrapper. Linear, without
 * recursion, and never holds more than the cap plus one text node's share.
 */
export function readText(
  root: Element,
  { judge = () => 'keep', limit = mailLimits.body }: ReadTextOptions = {},
): string {
  const text = new TextCollector(limit);
  // A body that is not laid out (a background view, a document without layout) cannot be asked what its style sheets hide.
  const laidOut = root.checkVisibility?.() === true;
  let node: Node | null = root.firstChild;
  for (let visited = 0; node && visited < maxNodes && !text.full; visited++) {
    let descend = false;
    if (node.nodeType === 3) text.add(node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const element = node as Element;
      const verdict = isHiddenText(element, laidOut) ? 'skip' : judge(element);
      if (verdict === 'end') break;
      if (verdict === 'keep') {
        text.open(element);
        descend = element.firstChild !== null;
        if (!descend) text.close(element);
      }
    }
    node = descend ? node.firstChild : nextInside(node, root, text);
  }
  return text.finish();
}

function isHiddenText(element: Element, laidOut: boolean): boolean {
  if (noText.test(element.tagName) || isInlineHidden(element)) return true;
  if (sizeZero.test(element.getAttribute('style') ?? '')) return true;
  return laidOut && element.hasAttribute('class') && !element.checkVisibility();
}

function nextInside(from: Node, root: Element, text: TextCollector): Node | null {
  let node: Node | null = from;
  while (node && node !== root && !node.nextSibling) {
    node = node.parentNode;
    if (node && node !== root) text.close(node as Element);
  }
  return node && node !== root ? node.nextSibling : null;
}

class TextCollector {
  #pieces: string[] = [];
  #length = 0;
  #breaks = 0;
  #space = false;
  #bullet = false;
  #preformatted = 0;
  #cut = false;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get full(): boolean {
    return this.#cut || this.#length >= this.#limit;
  }

  add(data: string): void {
    // White space folds away, so a little more than the room left is enough of a huge node.
    const enough = (this.#limit - this.#length) * 2;
    const part = stripInvisible(data.slice(0, enough));
    // Where that was mostly invisible it leaves room, which nothing that comes later may fill.
    this.#cut = data.length > enough;
    const lines = this.#preformatted > 0 ? part.split(/\r\n?|\n/) : [part];
    lines.forEach((line, index) => {
      if (index > 0) this.#break();
      this.#line(line);
    });
  }

  open(element: Element): void {
    const tag = element.tagName;
    this.#edge(tag);
    if (tag === 'BR') this.#break();
    else if (tag === 'TD' || tag === 'TH') this.#space = true;
    else if (tag === 'IMG') this.#emoji(element.getAttribute('alt') ?? '');
    else if (tag === 'LI') this.#bullet = true;
    else if (tag === 'PRE') this.#preformatted++;
  }

  close(element: Element): void {
    this.#edge(element.tagName);
    if (element.tagName === 'PRE') this.#preformatted--;
    else if (element.tagName === 'LI') this.#bullet = false;
  }

  finish(): string {
    return cutText(this.#pieces.join(''), this.#limit).trimEnd();
  }

  #break(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2);
  }

  #edge(tag: string): void {
    // A paragraph right inside a list item starts on the item's line.
    if (paragraph.test(tag) && !this.#bullet) this.#breaks = 2;
    else if (block.test(tag) || paragraph.test(tag)) this.#breaks = Math.max(this.#breaks, 1);
  }

  #emoji(alt: string): void {
    if (alt.length <= 16 && emoji.test(alt) && !wording.test(alt)) this.#push(alt);
  }

  #line(data: string): void {
    const line = data.replace(/\s+/g, ' ');
    const words = line.trim();
    if (line.startsWith(' ')) this.#space = true;
    if (words) this.#push(words);
    if (words && line.endsWith(' ')) this.#space = true;
  }

  #push(words: string): void {
    const gap = this.#length === 0 ? '' : this.#breaks > 0 ? '\n'.repeat(this.#breaks) : this.#space ? ' ' : '';
    const piece = gap + (this.#bullet ? '- ' : '') + words;
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#breaks = 0;
    this.#space = false;
    this.#bullet = false;
  }
}
