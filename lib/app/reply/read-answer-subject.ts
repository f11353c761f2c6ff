/** The answer to a survey, as its subject says it. */
export interface SubjectAnswer {
  readonly token: string;
  readonly value: number;
}

/** The subject of an answer: `[kept:TOKEN:4] 4 – satisfied`. */
export const answerSubject = (token: string, value: number, label: string): string =>
  `[kept:${token}:${value}] ${label}`;

/** A host shows no longer ones whole; more is not looked at. UTF-16 units. */
const longest = 1_000;
/** What mail programs put before the subject of a reply, and gateways before any subject. */
const prefix =
  /^\s*(?:(?:re|aw|antw|sv|vs|res|rif|回复|回覆|答复|答覆)\s{0,3}(?:\[\d{1,3}\])?\s{0,3}[:：]|\[(?:ext|external|外部)\])/i;
const mostPrefixes = 20;
const answer = /^\s*\[kept:([a-z0-9]{16,40}):(0|[1-9]\d?)\](?![\s\S]*\[kept:)/;

/**
 * The token and the value in the subject of a mail; null when it is no answer to a survey: nothing but marks of replies may
 * stand before them, and no second pair after. Whether there is such a survey, and such a value on its scale, is not asked.
 * Never throws; takes time in proportion to at most 1,000 characters.
 */
export function readAnswerSubject(subject: string): SubjectAnswer | null {
  let rest = subject.slice(0, longest);
  for (let count = 0; count < mostPrefixes; count++) {
    const found = prefix.exec(rest);
    if (found === null) break;
    rest = rest.slice(found[0].length);
  }
  const [, token, value] = answer.exec(rest) ?? [];
  return token === undefined || value === undefined ? null : { token, value: Number(value) };
}
