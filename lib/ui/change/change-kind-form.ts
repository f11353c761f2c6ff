import type { prefillChange } from '@/lib/app/prefill-change';
import type { ChangeEntry } from '@/lib/app/writer';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { LogKindForm } from '@/lib/ui/log/log-kind-form';
import { refusedShort } from '@/lib/ui/short/refused-short';
import type { ClientRows } from '@/lib/ui/view-types';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { type ChangeValues, changeValues, emptyChange } from './change-values';
import { checkChange } from './check-change';
import { toChangeEntry } from './to-change-entry';

const places = {
  title: 'title',
  clientWords: 'clientWords',
  category: 'category',
  requestedOn: 'requestedOn',
  days: 'days',
  money: 'amount',
  people: 'people',
  scope: 'scope',
  risk: 'risk',
  ifNotDone: 'ifNotDone',
};

/** The currency that a client is charged in, as far as its records tell; '' when they do not. */
export function usualCurrency(rows: Pick<ClientRows, 'client' | 'changes' | 'engagements'> | null): string {
  if (rows === null) return '';
  const charged = rows.changes.items.map(({ impact }) => impact.money?.currency);
  const budgets = rows.engagements.map(({ budget }) => budget?.currency);
  const known = [...charged, ...budgets].find((currency) => currency !== undefined);
  return known ?? (rows.client.language === 'zh-CN' ? 'CNY' : '');
}

/** The form of a change request, beginning with its prefill. */
export const changeKindForm = (
  prefill: ReturnType<typeof prefillChange>,
  currency: string,
  { today }: Pick<Catalogue, 'today'>,
  save: (entry: ChangeEntry) => Promise<WriteOutcome>,
): LogKindForm<ChangeValues> => ({
  as: 'changeRequest',
  schema: changeValues,
  fresh: { ...emptyChange(today), ...prefill, currency },
  label: ({ title }) => title,
  check: (values) => checkChange(values, today),
  refused: (fields) => refusedShort(fields, places, 'title'),
  write: (values, around) => save(toChangeEntry(values, around, null)),
  said: () => null,
  withoutClient: (values) => values,
});
