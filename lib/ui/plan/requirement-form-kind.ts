import * as z from 'zod/mini';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import { checkText, problemsOf, textLimits } from '@/lib/ui/log/check-text';
import { draftOfRecord } from './draft-of-record';
import type { PlanFormKind } from './plan-form-kind';
import { checkPlanDay, dayEntry, dayOf } from './plan-values';
import { unsavedBase } from './unsaved-base';

const requirementValues = z.object({
  text: z.string(),
  confirmedOn: z.string(),
  withdrawnOn: z.string(),
  engagementId: z.nullable(z.string()),
  note: z.string(),
});
export type RequirementValues = z.infer<typeof requirementValues>;

const labels: Record<keyof RequirementValues, MessageKey> = {
  text: 'plan_requirement_text',
  confirmedOn: 'plan_confirmed_on',
  withdrawnOn: 'plan_withdrawn_on',
  engagementId: 'log_engagement',
  note: 'plan_note',
};

/** The form of a requirement. */
export const requirementFormKind: PlanFormKind<'requirement', RequirementValues> = {
  of: 'requirement',
  schema: requirementValues,
  titles: { add: 'plan_add_requirement', edit: 'plan_edit_requirement' },
  fresh: ({ id, clientId, engagementId }) => ({
    ...unsavedBase,
    id,
    clientId,
    engagementId,
    text: '',
    confirmedOn: null,
    withdrawnOn: null,
    note: '',
    evidence: null,
    confirmation: null,
  }),
  titleOf: ({ text }) => text,
  valuesOf: ({ text, confirmedOn, withdrawnOn, engagementId, note }) => ({
    text,
    confirmedOn: dayEntry(confirmedOn),
    withdrawnOn: dayEntry(withdrawnOn),
    engagementId,
    note,
  }),
  check: ({ text, confirmedOn, withdrawnOn, note }) =>
    problemsOf({
      text: text.trim() === '' ? { key: 'error_plan_text' } : checkText(text, textLimits.long),
      confirmedOn: checkPlanDay(confirmedOn, true),
      withdrawnOn: checkPlanDay(withdrawnOn, true),
      note: checkText(note, textLimits.long),
    }),
  said: (field, values, { t }) => ({ label: t(labels[field]), text: values[field] || t('history_nothing') }),
  toDraft: (values, record, expectedVersion) =>
    draftOfRecord(
      record,
      {
        text: values.text.trim(),
        confirmedOn: dayOf(values.confirmedOn),
        withdrawnOn: dayOf(values.withdrawnOn),
        engagementId: values.engagementId,
        note: values.note.trim(),
      },
      expectedVersion,
    ),
};
