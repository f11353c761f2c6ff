import type { ClientContext } from '@/lib/ui/view-types';
import styles from './facts.module.css';
import { KeptFact } from './kept-fact';
import { SatisfactionFact } from './satisfaction-fact';
import { UpdateFact } from './update-fact';

/** How we stand with the client, in three figures. */
export function Facts({ shown }: { readonly shown: ClientContext }) {
  return (
    <dl className={styles.facts}>
      <KeptFact kept={shown.kept} />
      <SatisfactionFact satisfaction={shown.satisfaction} />
      <UpdateFact
        daysSinceUpdate={shown.daysSinceUpdate}
        updateEveryDays={shown.updateEveryDays}
        updateOverdue={shown.updateOverdue}
      />
    </dl>
  );
}
