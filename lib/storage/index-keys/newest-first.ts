/**
 * A number that sorts days backwards, so that the newest rows are the first of an index and one `getAll` with a limit
 * reads them; no day sorts after every day.
 */
export function newestFirst(day: string | null): number {
  return day === null ? 0 : -Number(day.replaceAll('-', ''));
}
