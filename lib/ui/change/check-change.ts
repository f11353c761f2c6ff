import { parseAmount } from '@/lib/domain/parse-amount';
import { checkPastDay } from '@/lib/ui/log/check-past-day';
import { checkText, type FieldCheck, problemsOf, textLimits } from '@/lib/ui/log/check-text';
import type { FieldProblem } from '@/lib/ui/log/field-problem';
import type { ChangeValues } from './change-values';
import { parseWorkingDays } from './parse-working-days';

/** The fields that can be wrong. */
export type ChangeField = Exclude<keyof ChangeValues, 'mandatory' | 'state'>;

const amountKeys = {
  'no-number': 'error_amount',
  unclear: 'error_amount_unclear',
  'too-large': 'error_amount_large',
} as const;

function checkAmount({ amount, currency }: ChangeValues): FieldCheck {
  if (amount.trim() === '') return null;
  const typed = parseAmount(amount);
  if (!typed.ok) return { key: amountKeys[typed.error] };
  const { currencies } = typed.value;
  if (currencies.length === 0 || currencies.includes(currency)) return null;
  return currency === '' ? null : { key: 'error_amount_currency', values: { currency } };
}

/** Everything that keeps a change request from being saved, in the order of its fields. `today` is in the user's zone. */
export function checkChange(values: ChangeValues, today: string): FieldProblem<ChangeField>[] {
  const { title, clientWords, category, days, amount, currency, requestedOn } = values;
  const { people, scope, risk, ifNotDone } = values;
  return problemsOf({
    title: title.trim() === '' ? { key: 'error_change_title' } : checkText(title, textLimits.short),
    clientWords: checkText(clientWords, textLimits.long),
    category: checkText(category, textLimits.short),
    requestedOn: checkPastDay(requestedOn, today),
    days: days.trim() === '' || parseWorkingDays(days) !== null ? null : { key: 'error_working_days' },
    amount: checkAmount(values),
    currency: amount.trim() !== '' && currency === '' ? { key: 'error_currency' } : null,
    people: checkText(people, textLimits.long),
    scope: checkText(scope, textLimits.long),
    risk: checkText(risk, textLimits.long),
    ifNotDone: checkText(ifNotDone, textLimits.long),
  });
}
