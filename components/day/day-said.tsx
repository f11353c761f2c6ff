import { Button } from '@/components/common/button';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { daysBetween } from '@/lib/domain/days-between';
import { kindOfDay } from '@/lib/domain/kind-of-day';
import { type WorkCalendar, workingDayFrom } from '@/lib/domain/working-days';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { nameNearDay } from '@/lib/ui/day/day-names';
import type { DayValue } from '@/lib/ui/day/day-value';
import { readDayWords } from '@/lib/ui/day/read-day-words';
import styles from './day-field.module.css';

interface Props {
  readonly id: string;
  readonly value: DayValue;
  readonly today: CalendarDay;
  readonly zone: string | null;
  readonly calendar: WorkCalendar;
  readonly counts: Readonly<Record<CalendarDay, number>>;
  readonly onTake: (day: CalendarDay) => void;
}

/** What was understood of a typed day, and what one may want to know of it: none of it keeps anybody from taking it. */
export function DaySaid({ id, value, today, zone, calendar, counts, onTake }: Props) {
  const { t, language } = useCatalogue();
  const { day, text } = value;
  if (day === null) {
    const { kind } = readDayWords(text, today, zone, calendar);
    const problem = kind === 'blank' || kind === 'day' ? null : kind;
    return (
      <p id={id} role="status" className={styles.said}>
        {t(problem === null ? 'day_blank' : `day_problem_${problem}`)}
      </p>
    );
  }
  const ahead = daysBetween(today, day);
  const when = ahead < 0 ? t('day_ago', { days: -ahead }) : t('day_when', { days: ahead });
  const kind = kindOfDay(day, calendar);
  const off = kind === 'weekend' || kind === 'holiday' ? kind : null;
  const instead = off && workingDayFrom(addDays(day, 1), calendar);
  const due = counts[day] ?? 0;
  return (
    <div className={styles.said}>
      <div id={id} role="status">
        <strong>{t('day_said', { day: nameNearDay(day, today, language), when })}</strong>
        {ahead < 0 && <span className={styles.warning}>{t('day_past')}</span>}
        {ahead >= 0 && off && <span className={styles.warning}>{t(`day_off_${off}`)}</span>}
        {due > 0 && <span>{t('day_due', { count: due })}</span>}
      </div>
      {ahead >= 0 && instead && (
        <Button look="plain" onClick={() => onTake(instead)}>
          {t('day_instead', { day: nameNearDay(instead, today, language) })}
        </Button>
      )}
    </div>
  );
}
