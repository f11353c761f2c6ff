import * as z from 'zod/mini';
import { type SatisfactionResponse, satisfactionMetric } from '@/lib/domain/satisfaction';
import { scales } from './satisfaction-scales';

/** What stands in the form of a satisfaction response, as typed. */
export const satisfactionValues = z.object({
  metric: satisfactionMetric,
  /** The raw value as text; '' = none chosen. */
  value: z.string(),
  scaleMin: z.number(),
  scaleMax: z.number(),
  /** A word that was on file for `value`, kept as long as the value is. */
  word: z.string(),
  /** A contact of the client; '' = somebody else, by name. */
  contactId: z.string(),
  respondent: z.string(),
  on: z.string(),
  channel: z.string(),
  comment: z.string(),
});
export type SatisfactionValues = z.infer<typeof satisfactionValues>;

/** A form with nothing in it but the day. */
export const emptySatisfaction = (today: string): SatisfactionValues => ({
  metric: 'csat',
  value: '',
  scaleMin: scales.csat.min,
  scaleMax: scales.csat.max,
  word: '',
  contactId: '',
  respondent: '',
  on: today,
  channel: '',
  comment: '',
});

/** A form with what is on file. */
export const valuesOfSatisfaction = (response: SatisfactionResponse): SatisfactionValues => ({
  metric: response.metric,
  value: String(response.value),
  scaleMin: response.scaleMin,
  scaleMax: response.scaleMax,
  word: response.word ?? '',
  contactId: response.contactId ?? '',
  respondent: response.respondent,
  on: response.on,
  channel: response.channel,
  comment: response.comment,
});

/** The values on the scale of another metric; what was chosen on the old one means nothing there. */
export const withMetric = (values: SatisfactionValues, metric: SatisfactionValues['metric']): SatisfactionValues =>
  metric === values.metric
    ? values
    : { ...values, metric, value: '', word: '', scaleMin: scales[metric].min, scaleMax: scales[metric].max };
