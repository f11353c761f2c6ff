import { useMemo, useState } from 'react';
import { SatisfactionLogForm } from '@/components/satisfaction/satisfaction-log-form';
import { prefillSatisfaction } from '@/lib/app/prefill-satisfaction';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { wordsAt } from '@/lib/ui/log/words-at';
import { scoreWords } from '@/lib/ui/satisfaction/satisfaction-kind';
import { prefilledSatisfaction, satisfactionKindForm } from '@/lib/ui/satisfaction/satisfaction-kind-form';
import { stepWord } from '@/lib/ui/satisfaction/satisfaction-scales';
import { toSatisfactionDraft } from '@/lib/ui/satisfaction/to-satisfaction-draft';
import type { ShortLogProps } from './short-log-props';

/** The form of a new satisfaction response, filled from the words of its mail. */
export function SatisfactionLogScreen({ around, shorts, rows }: ShortLogProps) {
  const catalogue = useCatalogue();
  const { opening } = around;
  const [contacts] = useState(() => rows?.contacts ?? []);
  const [fresh] = useState(() => {
    const { t, today } = catalogue;
    const channel = opening.message === null ? '' : t('score_channel_mail');
    return prefilledSatisfaction(prefillSatisfaction(wordsAt(opening, today), contacts), channel, today);
  });
  const kind = useMemo(
    () =>
      satisfactionKindForm(fresh, catalogue, (values, about) => {
        const wordOf = (value: number) => stepWord(value, catalogue.t);
        const draft = toSatisfactionDraft(values, about, { contacts, wordOf });
        return shorts.saveSatisfaction(draft, scoreWords(draft, catalogue));
      }),
    [fresh, catalogue, contacts, shorts],
  );
  return <SatisfactionLogForm {...around} kind={kind} />;
}
