export const bookSections = ['clients', 'templates', 'backup', 'settings', 'reading', 'erase'] as const;
export type BookSection = (typeof bookSections)[number];

/** The sections, and the form of a new record that begins with words of another page, which no list leads to. */
export type BookPlace = BookSection | 'log';

/** What the address's fragment says: `#clients`, `#clients/ID` (`new` for a new client), `#templates/ID`, `#log/ID`, `#backup`, … */
export interface BookRoute {
  readonly section: BookPlace;
  /** Of a client or a template; in `log` of the beginning that was kept (lib/ui/log/begin-log). */
  readonly id: string | null;
}

/** Sections that are a list and a page for each of its entries. */
const withPages: ReadonlySet<BookPlace> = new Set(['clients', 'templates']);

/** An unknown fragment leads to the clients. */
export function parseBookRoute(hash: string): BookRoute {
  const [name, part] = hash.replace(/^#/, '').split('/');
  const id = part ? decode(part) : null;
  if (name === 'log' && id !== null) return { section: 'log', id };
  const section = bookSections.find((known) => known === name);
  if (section === undefined) return { section: 'clients', id: null };
  return { section, id: withPages.has(section) ? id : null };
}

export function formatBookRoute({ section, id }: BookRoute): string {
  return `#${section}${id === null ? '' : `/${encodeURIComponent(id)}`}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
