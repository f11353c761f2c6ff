export const bookSections = ['clients', 'backup', 'settings', 'reading', 'erase'] as const;
export type BookSection = (typeof bookSections)[number];

/** The sections, and the form of a new record that begins with words of another page, which no list leads to. */
export type BookPlace = BookSection | 'log';

/** What the address's fragment says: `#clients`, `#clients/ID` (`new` for a new client), `#log/ID`, `#backup`, … */
export interface BookRoute {
  readonly section: BookPlace;
  /** Of a client; in `log` of the beginning that was kept (lib/ui/log/begin-log). */
  readonly clientId: string | null;
}

/** An unknown fragment leads to the clients. */
export function parseBookRoute(hash: string): BookRoute {
  const [name, id] = hash.replace(/^#/, '').split('/');
  const key = id ? decode(id) : null;
  if (name === 'log' && key !== null) return { section: 'log', clientId: key };
  const section = bookSections.find((known) => known === name) ?? 'clients';
  return { section, clientId: name === 'clients' ? key : null };
}

export function formatBookRoute(route: BookRoute): string {
  return `#${route.section}${route.clientId === null ? '' : `/${encodeURIComponent(route.clientId)}`}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
