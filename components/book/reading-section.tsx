import { groupHealth, type HealthRow, type LoggedError } from '@/lib/ui/book-reading';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { CopyReport } from './copy-report';
import { HealthDayCard } from './health-day-card';

interface Props {
  /** Null while being read. */
  readonly health: readonly HealthRow[] | null;
  readonly errors: readonly LoggedError[];
  readonly report: string;
  readonly onCopy: (text: string) => Promise<void>;
}

/** How well the mail pages could be read, and what went wrong in Kept itself. */
export function ReadingSection({ health, errors, report, onCopy }: Props) {
  const { t, day } = useCatalogue();
  const days = groupHealth(health ?? []);
  return (
    <>
      <h1>{t('book_section_reading')}</h1>
      <p>{t('book_reading_why')}</p>
      <section className="book-card" aria-labelledby="health-title">
        <h2 id="health-title">{t('book_health_title')}</h2>
        {health === null && <p role="status">{t('loading')}</p>}
        {health !== null && days.length === 0 && <p>{t('book_health_none')}</p>}
        {days.map((group) => (
          <HealthDayCard key={`${group.day} ${group.provider}`} group={group} />
        ))}
      </section>
      <section className="book-card" aria-labelledby="errors-title">
        <h2 id="errors-title">{t('book_errors_title')}</h2>
        {errors.length === 0 && <p>{t('book_errors_none')}</p>}
        <ul className="book-log">
          {errors.map((error) => (
            <li key={`${error.at} ${error.stack}`}>
              <span className="book-quiet">
                {t('book_error_when', { day: day(error.at.slice(0, 10)), name: error.name })}
              </span>
              <code>{error.stack}</code>
            </li>
          ))}
        </ul>
      </section>
      <CopyReport report={report} onCopy={onCopy} />
    </>
  );
}
