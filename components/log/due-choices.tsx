import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './due-choices.module.css';

interface Props {
  /** Calendar days that the words of the mail allow. */
  readonly days: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (day: string | null) => void;
}

/** The days that a mail's words allow, and none, each one press away. */
export function DueChoices({ days, chosen, onChoose }: Props) {
  const { t, day: format } = useCatalogue();
  if (days.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a few buttons below the field, no fieldset of their own
    <div role="group" aria-label={t('log_due_choices')} className={styles.choices}>
      {days.map((day) => (
        <button key={day} type="button" aria-pressed={chosen === day} onClick={() => onChoose(day)}>
          {format(day, 'weekday')}
        </button>
      ))}
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t('log_due_none')}
      </button>
    </div>
  );
}
