/** Days: longer than a mail waits for its answer, also over a long leave. */
const longestRest = 90;
const msOfDay = 86_400_000;

/** Removes the texts kept under keys that begin so, and last touched before a moment (ISO 8601 in UTC). */
export type ForgetDrafts = (query: { readonly prefix: string; readonly before: string }) => Promise<void>;

interface ForgetPorts {
  readonly prefix: string;
  /** Ms since 1970. */
  readonly now: () => number;
  readonly forgetDrafts: ForgetDrafts;
}

/** Lets go of what was typed for a mail that nobody came back to. A draft that is open is touched on every day, and stays. */
export const forgetOldDrafts = ({ prefix, now, forgetDrafts }: ForgetPorts): Promise<void> =>
  forgetDrafts({ prefix, before: new Date(now() - longestRest * msOfDay).toISOString() });
