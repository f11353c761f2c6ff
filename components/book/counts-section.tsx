import { useState } from 'react';
import type { Dismissal } from '@/lib/domain/dismissal';
import type { SuggestionKind } from '@/lib/domain/suggestion-kind';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { CountsOutcome } from '@/lib/ui/use-counts';
import { DismissedList } from './dismissed-list';
import { KindSwitches } from './kind-switches';

interface Props {
  readonly wantedKinds: readonly SuggestionKind[];
  readonly dismissals: readonly Dismissal[];
  readonly setWanted: (kind: SuggestionKind, wanted: boolean) => Promise<CountsOutcome>;
  readonly offerAgain: (dismissals: readonly Dismissal[]) => Promise<CountsOutcome>;
}

/** What is offered beside a mail, and what the user did not want to be offered. Each change is written at once. */
export function CountsSection({ wantedKinds, dismissals, setWanted, offerAgain }: Props) {
  const { t } = useCatalogue();
  const [said, setSaid] = useState<{ readonly outcome: CountsOutcome; readonly sentence: string } | null>(null);
  const tell = (sentence: string) => (outcome: CountsOutcome) =>
    setSaid({ outcome, sentence: outcome === 'saved' ? sentence : t('book_counts_failed') });
  return (
    <section className="book-card" aria-labelledby="counts-title">
      <h2 id="counts-title">{t('book_counts_title')}</h2>
      <p>{t('book_counts_why')}</p>
      <KindSwitches
        wanted={wantedKinds}
        onChange={(kind, wanted) => void setWanted(kind, wanted).then(tell(t('book_counts_saved')))}
      />
      <DismissedList
        dismissals={dismissals}
        onOfferAgain={(chosen) =>
          offerAgain(chosen).then(tell(t('book_dismissed_again_done', { count: chosen.length })))
        }
      />
      <p role="status" className={said?.outcome === 'failed' ? 'book-bad' : 'book-good'}>
        {said?.sentence}
      </p>
    </section>
  );
}
