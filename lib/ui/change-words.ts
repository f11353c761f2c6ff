import type { ChangeRequest, ChangeRequestState } from '@/lib/domain/change-request';
import { daysBetween } from '@/lib/domain/days-between';
import type { Catalogue } from './catalogue/catalogue-context';
import type { MessageKey } from './catalogue/messages';

/** Of the four steps raised, assessed, decided, implemented: how many are behind. */
const steps: Record<ChangeRequestState, number> = {
  draft: 0,
  submitted: 1,
  assessing: 1,
  'awaiting-client': 2,
  deferred: 2,
  approved: 3,
  'approved-adjusted': 3,
  'included-free': 3,
  implemented: 4,
  verified: 4,
  rejected: 4,
  withdrawn: 4,
};

const stateKeys: Record<ChangeRequestState, MessageKey> = {
  draft: 'change_draft',
  submitted: 'change_submitted',
  assessing: 'change_assessing',
  'awaiting-client': 'change_awaiting_client',
  approved: 'change_approved',
  'approved-adjusted': 'change_approved_adjusted',
  'included-free': 'change_included_free',
  rejected: 'change_rejected',
  deferred: 'change_deferred',
  implemented: 'change_implemented',
  verified: 'change_verified',
  withdrawn: 'change_withdrawn',
};

export interface ChangeWords {
  readonly step: number;
  readonly state: string;
  readonly chip: { readonly tone: 'soon' | 'quiet'; readonly text: string };
  /** "+4 days", "+€3,200"; one sentence when nothing is assessed. */
  readonly impact: readonly string[];
}

function chipOf(change: ChangeRequest, { t, day, today }: Catalogue): ChangeWords['chip'] {
  const days = Math.max(0, daysBetween(change.stateSince, today));
  if (change.state === 'awaiting-client') return { tone: 'soon', text: t('change_with_client', { days }) };
  if (change.state !== 'deferred' || change.deferredUntil === null) {
    return { tone: 'quiet', text: t('change_since', { days }) };
  }
  const until = day(change.deferredUntil);
  const isOver = change.deferredUntil < today;
  return isOver
    ? { tone: 'soon', text: t('change_overdue_again', { day: until }) }
    : { tone: 'quiet', text: t('change_until', { day: until }) };
}

function impactOf({ impact }: ChangeRequest, { t, money }: Catalogue): string[] {
  const parts: string[] = [];
  if (impact.days !== null) parts.push(t('impact_days', { days: impact.days, sign: impact.days > 0 ? '+' : '' }));
  if (impact.money !== null) parts.push(money(impact.money));
  return parts.length > 0 ? parts : [t('impact_none')];
}

/** Where a change stands and what it costs, in words. */
export const changeWords = (change: ChangeRequest, catalogue: Catalogue): ChangeWords => ({
  step: steps[change.state],
  state: catalogue.t(stateKeys[change.state]),
  chip: chipOf(change, catalogue),
  impact: impactOf(change, catalogue),
});
