import * as z from 'zod/mini';
import type { ChangeRequest } from '@/lib/domain/change-request';

/** States that a change can be logged in; the others are reached from these, step by step. */
export const firstStates = ['draft', 'submitted', 'assessing', 'awaiting-client'] as const;

/** What stands in the form of a change request, as typed: text, also for numbers and the day. */
export const changeValues = z.object({
  title: z.string(),
  clientWords: z.string(),
  category: z.string(),
  mandatory: z.boolean(),
  days: z.string(),
  amount: z.string(),
  /** ISO 4217; '' = not chosen. */
  currency: z.string(),
  people: z.string(),
  scope: z.string(),
  risk: z.string(),
  ifNotDone: z.string(),
  /** Counts for a new one only. */
  state: z.enum(firstStates),
  requestedOn: z.string(),
});
export type ChangeValues = z.infer<typeof changeValues>;

/** A form with nothing in it but the day. */
export const emptyChange = (today: string): ChangeValues => ({
  title: '',
  clientWords: '',
  category: '',
  mandatory: false,
  days: '',
  amount: '',
  currency: '',
  people: '',
  scope: '',
  risk: '',
  ifNotDone: '',
  state: 'submitted',
  requestedOn: today,
});

const isFirst = (state: string): state is ChangeValues['state'] => firstStates.some((first) => first === state);

/** A form with what is on file. */
export function valuesOfChange(change: ChangeRequest): ChangeValues {
  const { title, clientWords, category, mandatory, requestedOn, state, impact } = change;
  const { days, money, people, scope, risk, ifNotDone } = impact;
  return {
    title,
    clientWords,
    category,
    mandatory,
    days: days === null ? '' : String(days),
    amount: money === null ? '' : String(money.amount),
    currency: money?.currency ?? '',
    people,
    scope,
    risk,
    ifNotDone,
    state: isFirst(state) ? state : 'submitted',
    requestedOn,
  };
}

/** Whether anything of the impact was filled in: then its fields stand open. */
export const hasImpact = ({ days, amount, people, scope, risk, ifNotDone }: ChangeValues): boolean =>
  [days, amount, people, scope, risk, ifNotDone].some((text) => text.trim() !== '');
