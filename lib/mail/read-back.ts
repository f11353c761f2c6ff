const fold = (text: string): string => text.replace(/[\s\u200B\uFEFF]+/g, '');

/** Whether `now` is `was` with `text` somewhere in it, white space apart. */
export function readsBack(now: string, was: string, text: string): boolean {
  const [there, before, draft] = [fold(now), fold(was), fold(text)];
  for (let at = there.indexOf(draft); at >= 0; at = there.indexOf(draft, at + 1)) {
    if (there.slice(0, at) + there.slice(at + draft.length) === before) return true;
  }
  return false;
}
