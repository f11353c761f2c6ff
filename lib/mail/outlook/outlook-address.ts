export interface OutlookAddress {
  readonly window: 'mailbox' | 'read' | 'compose';
  /** Id of the open conversation or message, url-safe form; null when the address names none. */
  readonly id: string | null;
}

/** What an address of Outlook on the web says is open: `/mail/inbox/id/…`, `/mail/deeplink/read/…`, `/mail/deeplink/compose`. */
export function readOutlookAddress({ pathname }: URL): OutlookAddress {
  if (/\/compose(?:\/|$)/.test(pathname)) return { window: 'compose', id: null };
  const [, read, id = ''] = /\/(?:deeplink\/(readconv|read)|id)\/([^/]+)/.exec(pathname) ?? [];
  return { window: read ? 'read' : 'mailbox', id: decode(id) || null };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
