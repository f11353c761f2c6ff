import * as z from 'zod/mini';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import { checkText, problemsOf, textLimits } from '@/lib/ui/log/check-text';
import { draftOfRecord } from './draft-of-record';
import type { PlanFormKind } from './plan-form-kind';
import { checkPlanDay, dayEntry, dayOf } from './plan-values';
import { unsavedBase } from './unsaved-base';

const rank = z.int().check(z.minimum(1), z.maximum(5));
const riskValues = z.object({
  text: z.string(),
  probability: rank,
  impact: rank,
  response: z.string(),
  owner: z.string(),
  reviewOn: z.string(),
  closedOn: z.string(),
  engagementId: z.nullable(z.string()),
  note: z.string(),
});
export type RiskValues = z.infer<typeof riskValues>;

const labels: Record<keyof RiskValues, MessageKey> = {
  text: 'plan_risk_text',
  probability: 'plan_probability',
  impact: 'plan_impact',
  response: 'plan_response',
  owner: 'issue_owner',
  reviewOn: 'plan_review_on',
  closedOn: 'plan_closed_on',
  engagementId: 'log_engagement',
  note: 'plan_note',
};

/** The form of a risk. */
export const riskFormKind: PlanFormKind<'risk', RiskValues> = {
  of: 'risk',
  schema: riskValues,
  titles: { add: 'plan_add_risk', edit: 'plan_edit_risk' },
  fresh: ({ id, clientId, engagementId }) => ({
    ...unsavedBase,
    id,
    clientId,
    engagementId,
    text: '',
    probability: 3,
    impact: 3,
    response: '',
    owner: '',
    reviewOn: null,
    closedOn: null,
    note: '',
    evidence: null,
  }),
  titleOf: ({ text }) => text,
  valuesOf: ({ text, probability, impact, response, owner, reviewOn, closedOn, engagementId, note }) => ({
    text,
    probability,
    impact,
    response,
    owner,
    reviewOn: dayEntry(reviewOn),
    closedOn: dayEntry(closedOn),
    engagementId,
    note,
  }),
  check: ({ text, response, owner, reviewOn, closedOn, note }) =>
    problemsOf({
      text: text.trim() === '' ? { key: 'error_plan_text' } : checkText(text, textLimits.long),
      response: checkText(response, textLimits.long),
      owner: checkText(owner, textLimits.short),
      reviewOn: checkPlanDay(reviewOn, true),
      closedOn: checkPlanDay(closedOn, true),
      note: checkText(note, textLimits.long),
    }),
  said: (field, values, { t }) => ({
    label: t(labels[field]),
    text: String(values[field] ?? '') || t('history_nothing'),
  }),
  toDraft: ({ reviewOn, closedOn, ...values }, record, expectedVersion) =>
    draftOfRecord(
      record,
      {
        ...values,
        text: values.text.trim(),
        response: values.response.trim(),
        owner: values.owner.trim(),
        note: values.note.trim(),
        reviewOn: dayOf(reviewOn),
        closedOn: dayOf(closedOn),
      },
      expectedVersion,
    ),
};
