import { useId } from 'react';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { ReminderPreferences } from '@/lib/ui/use-reminders';

const hours = Array.from({ length: 24 }, (_, hour) => hour);
/** The limit of the preferences, in days. */
const daysBefore = Array.from({ length: 15 }, (_, days) => days);

/** Hours of a day are written alike in both languages. */
const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

interface Props {
  readonly preferences: ReminderPreferences;
  readonly onChange: (changed: Partial<ReminderPreferences>) => void;
}

export function ReminderFields({ preferences, onChange }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const { reminderHour, reminderDaysBefore, reminderNames } = preferences;
  return (
    <>
      <div className="book-field">
        <label htmlFor={`${id}-hour`}>{t('book_reminders_hour')}</label>
        <select
          id={`${id}-hour`}
          value={reminderHour}
          onChange={({ target }) => onChange({ reminderHour: Number(target.value) })}
        >
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {clock(hour)}
            </option>
          ))}
        </select>
      </div>
      <div className="book-field">
        <label htmlFor={`${id}-days`}>{t('book_reminders_days')}</label>
        <select
          id={`${id}-days`}
          value={reminderDaysBefore}
          onChange={({ target }) => onChange({ reminderDaysBefore: Number(target.value) })}
        >
          {daysBefore.map((days) => (
            <option key={days} value={days}>
              {t('book_reminders_days_value', { days })}
            </option>
          ))}
        </select>
      </div>
      <div className="book-choice">
        <label>
          <input
            type="checkbox"
            checked={reminderNames}
            aria-describedby={`${id}-names`}
            onChange={({ target }) => onChange({ reminderNames: target.checked })}
          />{' '}
          {t('book_reminders_names')}
        </label>
        <p id={`${id}-names`} className="book-quiet">
          {t('book_reminders_names_hint')}
        </p>
      </div>
    </>
  );
}
