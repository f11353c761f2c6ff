import { prefillCommitment } from '@/lib/app/prefill-commitment';
import type { CommitmentEntry } from '@/lib/app/writer';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { checkCommitment } from './check-commitment';
import { commitmentEntry } from './commitment-entry';
import { type CommitmentValues, commitmentValues } from './commitment-values';
import { dayValueOf } from './day-value';
import type { LogKindForm } from './log-kind-form';
import type { LogOpening } from './log-opening';
import { refusedFields } from './refused-fields';

/** What the words of a form's opening make of a commitment. */
export const prefillAt = (
  { start, reading, message, settings, clientDomains }: LogOpening,
  today: string,
  zone: string,
): ReturnType<typeof prefillCommitment> =>
  prefillCommitment({
    quote: start.quote,
    kinds: start.offer?.suggestion.kinds ?? null,
    reading,
    message,
    settings,
    clientDomains,
    today,
    zone,
  });

/** The form of a commitment, beginning with its prefill. */
export function commitmentKindForm(
  prefill: ReturnType<typeof prefillCommitment>,
  { today, language }: Pick<Catalogue, 'today' | 'language'>,
  saveCommitment: (entry: CommitmentEntry) => Promise<WriteOutcome>,
): LogKindForm<CommitmentValues> {
  const { direction, text, owner, dueDay } = prefill;
  return {
    as: 'commitment',
    schema: commitmentValues,
    fresh: { direction, text, owner, due: dayValueOf(dueDay, { today, language }), note: '', blockedBy: [] },
    label: (values) => values.text,
    check: (values) => checkCommitment(values, today),
    refused: refusedFields,
    write: (values, around) => saveCommitment(commitmentEntry(values, around)),
    said: (values) => ({ text: values.text, dueDay: values.due.day }),
    withoutClient: (values) => ({ ...values, blockedBy: [] }),
  };
}
