import { checkPastDay } from '@/lib/ui/log/check-past-day';
import { checkText, type FieldCheck, problemsOf, textLimits } from '@/lib/ui/log/check-text';
import type { FieldProblem } from '@/lib/ui/log/field-problem';
import type { SatisfactionValues } from './satisfaction-values';

export type SatisfactionField = 'value' | 'respondent' | 'on' | 'channel' | 'comment';

/** The raw value, or null for what is no number. */
export function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC').trim().replace(',', '.');
  return /^-?\d{1,4}(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

function checkValue({ value, scaleMin: min, scaleMax: max }: SatisfactionValues): FieldCheck {
  if (value.trim() === '') return { key: 'error_score_missing' };
  const number = numberOf(value);
  return number !== null && number >= min && number <= max ? null : { key: 'error_score', values: { min, max } };
}

/** Everything that keeps a satisfaction response from being saved, in the order of its fields. `today` is in the user's zone. */
export function checkSatisfaction(values: SatisfactionValues, today: string): FieldProblem<SatisfactionField>[] {
  const { respondent, on, channel, comment } = values;
  return problemsOf({
    value: checkValue(values),
    respondent: checkText(respondent, textLimits.short),
    on: checkPastDay(on, today),
    channel: checkText(channel, textLimits.short),
    comment: checkText(comment, textLimits.long),
  });
}
