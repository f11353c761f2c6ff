/** Letters and digits of an id: equal for the EWS form (`+ /`), the url-safe form (`_ -`) and with or without `=`. */
const fold = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '');

/** A tail has 11 characters; fewer than so many letters and digits of it prove nothing. */
const shortestTail = 6;

export const sameId = (one: string, other: string): boolean => one === other || fold(one) === fold(other);

/** Whether `tail`, the last characters of an id as Outlook puts them into `CONV_…` and `MSG_…`, belongs to `id`. */
export function endsWithTail(id: string, tail: string): boolean {
  const letters = fold(tail);
  return letters.length >= shortestTail && fold(id).endsWith(letters);
}

/** Turns the url-safe form of an id into the EWS form that `data-convid` has. */
export const toEwsForm = (id: string): string => id.replaceAll('_', '+').replaceAll('-', '/');

/** The tail in `MSG_<tail>_FROM`, `CONV_<tail>_SUBJECT` and the like; null for any other id. */
export const tailOf = (elementId: string): string | null => /^(?:MSG|CONV)_(.+)_[A-Z]+$/.exec(elementId)?.[1] ?? null;
