import { memo } from 'react';
import type { ChangeRequest } from '@/lib/domain/change-request';
import { nextStates } from '@/lib/domain/change-request-life';
import type { OnAdvanceChange } from '@/lib/ui/advance';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { changeStateKeys } from '@/lib/ui/change/change-state-keys';
import { changeWords } from '@/lib/ui/change-words';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import { AdvancingRow } from './advancing-row';
import styles from './change-item.module.css';
import { ChangeSteps } from './change-steps';
import { Chip } from './chip';
import row from './row.module.css';
import { SourceLink } from './source-link';

interface Props {
  readonly change: ChangeRequest;
  readonly onAdvance: OnAdvanceChange;
  readonly onOpenSource: (link: string) => void;
  readonly onOpen: OpenRecord;
}

/** One pending change: how far it is, what it costs, how long it waits; and its next step. */
export const ChangeItem = memo(function ChangeItem({ change, onAdvance, onOpenSource, onOpen }: Props) {
  const catalogue = useCatalogue();
  const { t, today } = catalogue;
  const { step, state, chip, impact } = changeWords(change, catalogue);
  return (
    <AdvancingRow
      id={change.id}
      kind="changeRequest"
      text={change.title}
      sign={<span className={styles.sign} aria-hidden="true" />}
      meta={
        <p className={row.meta}>
          <span>
            <ChangeSteps step={step} state={state} />
            {state}
          </span>
          {change.mandatory && <span>{t('mandatory')}</span>}
          {impact.map((part) => (
            <span key={part} className={row.whole}>
              {part}
            </span>
          ))}
          {change.evidence && <SourceLink evidence={change.evidence} onOpen={onOpenSource} />}
        </p>
      }
      chip={<Chip tone={chip.tone}>{chip.text}</Chip>}
      choices={nextStates(change.state).map((next) => ({ state: next, label: t(changeStateKeys[next]) }))}
      until="deferred"
      onAdvance={(next, until) => onAdvance(change, { state: next, on: today, until, evidence: null })}
      onOpen={() => onOpen('changeRequest', change.id)}
    />
  );
});
