/** Names of a host's parts, each with its selector and then the fallbacks, best first. Nothing in them is translated. */
export type PartTable<Name extends string> = Readonly<Record<Name, readonly [string, ...string[]]>>;

export interface PartFinder<Name extends string> {
  /** First element of the first selector that has an accepted one, in document order; null when none has. */
  readonly one: (name: Name, within: ParentNode, accept?: (element: Element) => boolean) => Element | null;
  /** All accepted elements of the first selector that has any. */
  readonly all: (name: Name, within: ParentNode, accept?: (element: Element) => boolean) => Element[];
  /** As `one`, for a part that must be there: its absence is noted as `host.name:missing`. */
  readonly need: (name: Name, within: ParentNode, accept?: (element: Element) => boolean) => Element | null;
  /** Notes a part that could not be read. */
  readonly missing: (name: Name) => void;
  /** Which parts came from a fallback (`gmail.body:1`) or not at all (`gmail.sender:missing`). Never text of a mail. */
  readonly health: () => string[];
}

/** The cap of `pageReading.health`. */
const maxNotes = 100;

/** Finds parts by a table and remembers which fallbacks were needed; make one per reading. */
export function selectParts<Name extends string>(host: string, table: PartTable<Name>): PartFinder<Name> {
  const notes = new Set<string>();
  const note = (name: Name, what: string | number) => {
    if (notes.size < maxNotes) notes.add(`${host}.${name}:${what}`);
  };
  const all: PartFinder<Name>['all'] = (name, within, accept = () => true) => {
    for (const [rank, selector] of table[name].entries()) {
      const accepted = [...within.querySelectorAll(selector)].filter(accept);
      if (accepted.length === 0) continue;
      if (rank > 0) note(name, rank);
      return accepted;
    }
    return [];
  };
  const one: PartFinder<Name>['one'] = (name, within, accept) => all(name, within, accept)[0] ?? null;
  const missing = (name: Name) => note(name, 'missing');
  return {
    one,
    all,
    need(name, within, accept) {
      const found = one(name, within, accept);
      if (!found) missing(name);
      return found;
    },
    missing,
    health: () => [...notes],
  };
}
