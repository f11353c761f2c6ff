import { daysBetween } from '@/lib/domain/days-between';
import type { Milestone } from '@/lib/domain/milestone';
import type { Requirement } from '@/lib/domain/requirement';
import { highRisk, type Risk } from '@/lib/domain/risk';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';

/** What a row says below its title, and the mark at its end. */
export interface PlanWords {
  readonly meta: readonly string[];
  readonly mark: { readonly tone: 'late' | 'soon' | 'quiet'; readonly text: string };
}

/** A milestone against the day that was first agreed. */
export function milestoneWords({ baseline, forecast, actual }: Milestone, { t, day, today }: Catalogue): PlanWords {
  const at = actual ?? forecast ?? baseline;
  const slip = daysBetween(baseline, at);
  const planned = t('plan_planned', { day: day(baseline) });
  const moved = slip === 0 ? [] : [t(slip > 0 ? 'plan_later' : 'plan_earlier', { days: Math.abs(slip) })];
  if (actual !== null) return { meta: [planned, ...moved], mark: { tone: 'quiet', text: t('plan_reached') } };
  const tone = at < today ? 'late' : slip > 0 ? 'soon' : 'quiet';
  return { meta: [planned, ...moved], mark: { tone, text: day(at) } };
}

/** A risk with its height, probability times impact. */
export function riskWords({ probability, impact, response, owner }: Risk, { t }: Catalogue): PlanWords {
  const height = probability * impact;
  return {
    meta: [t('plan_height', { height }), response, owner].filter((text) => text !== ''),
    mark: height >= highRisk ? { tone: 'late', text: t('plan_high') } : { tone: 'quiet', text: String(height) },
  };
}

export function requirementWords({ confirmedOn }: Requirement, { t, day }: Catalogue): PlanWords {
  if (confirmedOn === null) return { meta: [], mark: { tone: 'soon', text: t('plan_unconfirmed') } };
  return { meta: [t('plan_confirmed', { day: day(confirmedOn) })], mark: { tone: 'quiet', text: t('plan_agreed') } };
}
