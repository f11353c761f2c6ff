import { memo } from 'react';
import type { ChangeRequest } from '@/lib/domain/change-request';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { changeWords } from '@/lib/ui/change-words';
import styles from './change-item.module.css';
import { ChangeSteps } from './change-steps';
import { Chip } from './chip';
import row from './row.module.css';
import { SourceLink } from './source-link';

interface Props {
  readonly change: ChangeRequest;
  readonly onOpenSource: (link: string) => void;
}

/** One pending change: how far it is, what it costs, how long it waits. */
export const ChangeItem = memo(function ChangeItem({ change, onOpenSource }: Props) {
  const catalogue = useCatalogue();
  const { step, state, chip, impact } = changeWords(change, catalogue);
  return (
    <li className={row.row}>
      <span className={styles.sign} aria-hidden="true" />
      <div>
        <p className={row.text} dir="auto">
          {change.title}
        </p>
        <p className={row.meta}>
          <span>
            <ChangeSteps step={step} state={state} />
            {state}
          </span>
          {change.mandatory && <span>{catalogue.t('mandatory')}</span>}
          {impact.map((part) => (
            <span key={part} className={row.whole}>
              {part}
            </span>
          ))}
          {change.evidence && <SourceLink evidence={change.evidence} onOpen={onOpenSource} />}
        </p>
      </div>
      <Chip tone={chip.tone}>{chip.text}</Chip>
    </li>
  );
});
