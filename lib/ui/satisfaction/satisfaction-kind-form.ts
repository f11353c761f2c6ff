import type { prefillSatisfaction } from '@/lib/app/prefill-satisfaction';

import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { LogAround, LogKindForm } from '@/lib/ui/log/log-kind-form';
import { refusedShort } from '@/lib/ui/short/refused-short';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { checkSatisfaction } from './check-satisfaction';
import { emptySatisfaction, type SatisfactionValues, satisfactionValues, withMetric } from './satisfaction-values';

const places = { value: 'value', respondent: 'respondent', on: 'on', channel: 'channel', comment: 'comment' };

type Prefill = ReturnType<typeof prefillSatisfaction>;

/** A form with what the words tell for certain. */
export function prefilledSatisfaction(
  { score, contactId, respondent, on, comment }: Prefill,
  channel: string,
  today: string,
): SatisfactionValues {
  const empty = emptySatisfaction(today);
  const scored = score === null ? empty : { ...withMetric(empty, score.metric), value: String(score.value) };
  return { ...scored, contactId: contactId ?? '', respondent, on, comment, channel };
}

/** The form of a satisfaction response, beginning with what is known. */
export const satisfactionKindForm = (
  fresh: SatisfactionValues,
  { today }: Pick<Catalogue, 'today'>,
  write: (values: SatisfactionValues, around: LogAround) => Promise<WriteOutcome>,
): LogKindForm<SatisfactionValues> => ({
  as: 'satisfaction',
  schema: satisfactionValues,
  fresh,
  label: ({ comment, respondent, value }) => comment || respondent || value,
  check: (values) => checkSatisfaction(values, today),
  refused: (fields) => refusedShort(fields, places, 'value'),
  write,
  said: () => null,
  // A contact belongs to one client; the name stays.
  withoutClient: (values) => ({ ...values, contactId: '' }),
});
