import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { ReminderNotice, ReminderPreferences } from '@/lib/ui/use-reminders';
import { ReminderFields } from './reminder-fields';

interface Props {
  readonly on: boolean;
  readonly preferences: ReminderPreferences;
  readonly notice: ReminderNotice | null;
  readonly switchTo: (on: boolean) => Promise<void>;
  readonly change: (changed: Partial<ReminderPreferences>) => Promise<void>;
}

/** Whether the daily summary is wanted, when it comes and what it says. */
export function ReminderSection({ on, preferences, notice, switchTo, change }: Props) {
  const { t } = useCatalogue();
  return (
    <section className="book-card" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{t('book_reminders_title')}</h2>
      <p>{t('book_reminders_why')}</p>
      <div className="book-choice">
        <label>
          {/* Asks within the press itself: a browser shows its question for nothing else. */}
          <input type="checkbox" checked={on} onChange={({ target }) => void switchTo(target.checked)} />{' '}
          {t('book_reminders_on')}
        </label>
      </div>
      {on && <ReminderFields preferences={preferences} onChange={(changed) => void change(changed)} />}
      <p role="status" className={notice === null || notice === 'saved' ? 'book-good' : 'book-bad'}>
        {notice && t(`book_reminders_${notice === 'taken-back' ? 'taken_back' : notice}`)}
      </p>
    </section>
  );
}
