import { ForeignText } from '@/components/common/foreign-text';
import { DueChip } from '@/components/context/due-chip';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './blocked-by-field.module.css';

/** A promise of theirs for which ours may wait. */
export interface Blocker {
  readonly id: string;
  readonly text: string;
  readonly dueDay: string | null;
}

interface Props {
  readonly choices: readonly Blocker[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: string[]) => void;
}

/** For which of their promises ours waits. */
export function BlockedByField({ choices, chosen, error, onChange }: Props) {
  const { t } = useCatalogue();
  if (choices.length === 0 && error === undefined) return null;
  return (
    <fieldset className={styles.list}>
      <legend>{t('log_waits')}</legend>
      {choices.map(({ id, text, dueDay }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          <ForeignText className={styles.text ?? ''}>{text}</ForeignText>
          <DueChip day={dueDay} />
        </label>
      ))}
      {error && <p className={styles.error}>{error}</p>}
    </fieldset>
  );
}
