/** The present moment, ISO 8601 in UTC: for bookkeeping, never for what was promised. */
export const now = (): string => new Date().toISOString();

/** Today's calendar day in the user's time zone, `YYYY-MM-DD`. */
export function today(at = new Date()): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${digits(at.getFullYear(), 4)}-${digits(at.getMonth() + 1, 2)}-${digits(at.getDate(), 2)}`;
}

/** IANA name of the user's time zone. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
