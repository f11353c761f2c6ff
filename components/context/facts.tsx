import type { OpenRecord } from '@/lib/ui/record/record-part';
import type { ClientContext } from '@/lib/ui/view-types';
import styles from './facts.module.css';
import { KeptFact } from './kept-fact';
import { SatisfactionFact } from './satisfaction-fact';
import { UpdateFact } from './update-fact';

interface Props {
  readonly shown: ClientContext;
  readonly onOpen: OpenRecord;
}

/** How we stand with the client, in three figures. */
export function Facts({ shown, onOpen }: Props) {
  return (
    <dl className={styles.facts}>
      <KeptFact kept={shown.kept} />
      <SatisfactionFact satisfaction={shown.satisfaction} onOpen={onOpen} />
      <UpdateFact
        daysSinceUpdate={shown.daysSinceUpdate}
        updateEveryDays={shown.updateEveryDays}
        updateOverdue={shown.updateOverdue}
      />
    </dl>
  );
}
