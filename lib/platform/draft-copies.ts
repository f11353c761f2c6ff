/** Texts that were typed and that the store has not confirmed yet; they outlive a reload of the page. */
export interface DraftCopies {
  readonly read: (key: string) => string | null;
  /** '' forgets it. */
  readonly write: (key: string, text: string) => void;
  readonly keys: () => readonly string[];
}

const prefix = 'draft ';

/** Storage of a page that the browser may refuse or that may be full: the store still gets every text. */
function quietly<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** Copies in the storage of this page itself, which needs no background to answer and is written at once. */
export const draftCopies: DraftCopies = {
  read: (key) => quietly(() => localStorage.getItem(prefix + key), null),
  write: (key, text) =>
    quietly(() => {
      if (text === '') localStorage.removeItem(prefix + key);
      else localStorage.setItem(prefix + key, text);
    }, undefined),
  keys: () =>
    quietly(
      () =>
        Object.keys(localStorage)
          .filter((key) => key.startsWith(prefix))
          .map((key) => key.slice(prefix.length)),
      [],
    ),
};

/** Throws every copy away, with the records that they belong to. */
export function forgetDraftCopies(): void {
  for (const key of draftCopies.keys()) draftCopies.write(key, '');
}
