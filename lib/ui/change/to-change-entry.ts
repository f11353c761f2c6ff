import type { ChangeEntry } from '@/lib/app/writer';
import type { ChangeRequest } from '@/lib/domain/change-request';
import type { Money } from '@/lib/domain/money';
import { parseAmount } from '@/lib/domain/parse-amount';
import type { ChangeValues } from './change-values';
import { parseWorkingDays } from './parse-working-days';

/** What a form does not ask: which record it is, whose, and where its words come from. */
export type ChangeAbout = Pick<ChangeEntry, 'id' | 'expectedVersion' | 'clientId' | 'engagementId' | 'evidence'>;

function moneyOf({ amount, currency }: ChangeValues): Money | null {
  const typed = amount.trim() === '' ? null : parseAmount(amount);
  return typed?.ok ? { amount: typed.value.amount, currency } : null;
}

/**
 * What the store is to write. Call it only for values that `checkChange` accepts. `before` is the record that was edited, whose
 * state stays its own.
 */
export function toChangeEntry(values: ChangeValues, about: ChangeAbout, before: ChangeRequest | null): ChangeEntry {
  return {
    ...about,
    title: values.title.trim(),
    clientWords: values.clientWords.trim(),
    category: values.category.trim(),
    mandatory: values.mandatory,
    impact: {
      days: values.days.trim() === '' ? null : parseWorkingDays(values.days),
      money: moneyOf(values),
      people: values.people.trim(),
      scope: values.scope.trim(),
      risk: values.risk.trim(),
      ifNotDone: values.ifNotDone.trim(),
    },
    state: before?.state ?? values.state,
    requestedOn: values.requestedOn,
  };
}
