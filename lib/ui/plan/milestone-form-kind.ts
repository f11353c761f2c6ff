import * as z from 'zod/mini';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import { checkText, problemsOf, textLimits } from '@/lib/ui/log/check-text';
import { draftOfRecord } from './draft-of-record';
import type { PlanFormKind } from './plan-form-kind';
import { checkPlanDay, dayEntry, dayOf } from './plan-values';
import { unsavedBase } from './unsaved-base';

const milestoneValues = z.object({
  name: z.string(),
  baseline: z.string(),
  forecast: z.string(),
  actual: z.string(),
  engagementId: z.nullable(z.string()),
  note: z.string(),
});
export type MilestoneValues = z.infer<typeof milestoneValues>;

const labels: Record<keyof MilestoneValues, MessageKey> = {
  name: 'plan_milestone_name',
  baseline: 'plan_baseline',
  forecast: 'plan_forecast',
  actual: 'plan_actual',
  engagementId: 'log_engagement',
  note: 'plan_note',
};

/** The form of a milestone. Its first day is fixed once it is saved. */
export const milestoneFormKind: PlanFormKind<'milestone', MilestoneValues> = {
  of: 'milestone',
  schema: milestoneValues,
  titles: { add: 'plan_add_milestone', edit: 'plan_edit_milestone' },
  fresh: ({ id, clientId, engagementId, today }) => ({
    ...unsavedBase,
    id,
    clientId,
    engagementId,
    name: '',
    baseline: today,
    forecast: null,
    actual: null,
    note: '',
  }),
  titleOf: ({ name }) => name,
  valuesOf: ({ name, baseline, forecast, actual, engagementId, note, version }) => ({
    name,
    baseline: version === 0 ? '' : baseline,
    forecast: dayEntry(forecast),
    actual: dayEntry(actual),
    engagementId,
    note,
  }),
  check: ({ name, baseline, forecast, actual, note }) =>
    problemsOf({
      name: name.trim() === '' ? { key: 'error_plan_name' } : checkText(name, textLimits.short),
      baseline: checkPlanDay(baseline, false),
      forecast: checkPlanDay(forecast, true),
      actual: checkPlanDay(actual, true),
      note: checkText(note, textLimits.long),
    }),
  said: (field, values, { t }) => ({ label: t(labels[field]), text: values[field] || t('history_nothing') }),
  toDraft: (values, record, expectedVersion) =>
    draftOfRecord(
      record,
      {
        name: values.name.trim(),
        baseline: values.baseline,
        forecast: dayOf(values.forecast),
        actual: dayOf(values.actual),
        engagementId: values.engagementId,
        note: values.note.trim(),
      },
      expectedVersion,
    ),
};
