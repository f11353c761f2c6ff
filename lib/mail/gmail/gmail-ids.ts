/** Gmail's hexadecimal id of the decimal in `thread-f:…` or `#msg-f:…`; null for `-a:` ids, which have no such form. */
export function legacyId(permId: string | null | undefined): string | null {
  const decimal = /^#?(?:thread|msg)-f:(\d{1,20})$/.exec(permId ?? '')?.[1];
  return decimal ? BigInt(decimal).toString(16) : null;
}

/** The id itself if it is one of Gmail's hexadecimal ids; since 2025 the attribute may hold the word `undefined`. */
export const hexId = (id: string | null | undefined): string | null => (id && /^[0-9a-f]{8,20}$/.test(id) ? id : null);

/** Lists whose own name takes the second place in the address: `#label/name`, `#search/words`. */
const named = /^(?:label|search|advanced-search|category|settings|contact|section_query)$/;
const thread = /^(?:[A-Za-z0-9_-]{20,}|[0-9a-f]{14,16})$/;

/**
 * The part of the address that names the open thread: `FMfcgz…` in `#inbox/FMfcgz…` or `#label/name/FMfcgz…`. It cannot be
 * turned into a thread id. Null for lists and for windows of their own, whose address never changes.
 */
export function addressToken(address: URL): string | null {
  const [list = '', ...rest] = address.hash.slice(1).split('?')[0]?.split('/') ?? [];
  const places = named.test(list) ? rest.slice(1) : rest;
  const last = places.at(-1) ?? '';
  return thread.test(last) ? last : null;
}

/** Thread id from the address of a pop-out (`th`) or a print page (`permthid`, before 2018 `th`). */
export function addressThreadId({ searchParams }: URL): string | null {
  const id = searchParams.get('permthid') ?? searchParams.get('th');
  return legacyId(id) ?? hexId(id);
}
