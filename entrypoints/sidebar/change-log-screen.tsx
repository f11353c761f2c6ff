import { useMemo, useState } from 'react';
import { ChangeLogForm } from '@/components/change/change-log-form';
import { prefillChange } from '@/lib/app/prefill-change';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { changeKindForm, usualCurrency } from '@/lib/ui/change/change-kind-form';
import { wordsAt } from '@/lib/ui/log/words-at';
import type { ShortLogProps } from './short-log-props';

/** The form of a new change request, filled from the words of its mail. */
export function ChangeLogScreen({ around, shorts, rows }: ShortLogProps) {
  const catalogue = useCatalogue();
  const [prefill] = useState(() => prefillChange(wordsAt(around.opening, catalogue.today)));
  const [currency] = useState(() => usualCurrency(rows));
  const kind = useMemo(
    () => changeKindForm(prefill, currency, catalogue, shorts.saveChange),
    [prefill, currency, catalogue, shorts],
  );
  return <ChangeLogForm {...around} kind={kind} />;
}
