import type { SatisfactionResponse } from './satisfaction';

export interface NetPromoterScore {
  /** Share of promoters (9, 10) less share of detractors (0 to 6), in points from -100 to 100, not rounded. */
  readonly score: number;
  /** How many people it is counted over; always shown with the score. */
  readonly respondents: number;
}

/** Who answered; null when the record does not say, as such answers cannot be told apart. */
const respondentOf = ({ contactId, respondent }: SatisfactionResponse): string | null =>
  contactId ?? (respondent.trim().toLowerCase() || null);

/**
 * The score over the last answer of each respondent; null with fewer than two, as one person's answer is no score. Only
 * answers on the scale 0 to 10 count. Source: product rule "Satisfaction"; Reichheld, "The One Number You Need to Grow".
 */
export function netPromoterScore(responses: readonly SatisfactionResponse[]): NetPromoterScore | null {
  const last = new Map<string, SatisfactionResponse>();
  for (const response of responses) {
    const who = respondentOf(response);
    const isOnScale = response.metric === 'nps' && response.scaleMin === 0 && response.scaleMax === 10;
    if (who === null || !isOnScale) continue;
    const before = last.get(who);
    if (before === undefined || isLater(response, before)) last.set(who, response);
  }
  if (last.size < 2) return null;
  const values = [...last.values()].map(({ value }) => value);
  const points = values.reduce((sum, value) => sum + (value >= 9 ? 1 : value <= 6 ? -1 : 0), 0);
  return { score: (100 * points) / values.length, respondents: values.length };
}

const isLater = (a: SatisfactionResponse, b: SatisfactionResponse): boolean =>
  a.on === b.on ? a.counter > b.counter : a.on > b.on;
