export const bookSections = ['clients', 'backup', 'settings', 'reading', 'erase'] as const;
export type BookSection = (typeof bookSections)[number];

/** What the address's fragment says: `#clients`, `#clients/ID` (`new` for a new client), `#backup`, … */
export interface BookRoute {
  readonly section: BookSection;
  readonly clientId: string | null;
}

/** An unknown fragment leads to the clients. */
export function parseBookRoute(hash: string): BookRoute {
  const [name, id] = hash.replace(/^#/, '').split('/');
  const section = bookSections.find((known) => known === name) ?? 'clients';
  return { section, clientId: name === 'clients' && id ? decode(id) : null };
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
