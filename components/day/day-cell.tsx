import type { RefObject } from 'react';
import { HiddenText } from '@/components/common/hidden-text';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { type KindOfDay, kindOfDay } from '@/lib/domain/kind-of-day';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import { nameDay } from '@/lib/ui/day/day-names';
import styles from './day-calendar.module.css';

interface Props {
  readonly ref: RefObject<HTMLTableCellElement | null> | null;
  readonly day: CalendarDay;
  /** Whether it is the one day in the order of focus. */
  readonly inOrder: boolean;
  readonly chosen: boolean;
  readonly isToday: boolean;
  readonly calendar: WorkCalendar;
  /** Promises due on that day already. */
  readonly due: number;
  /** Null where the day cannot be picked. */
  readonly onPick: ((day: CalendarDay) => void) | null;
}

const said: Readonly<Record<KindOfDay, MessageKey | null>> = {
  working: null,
  weekend: 'day_cell_weekend',
  holiday: 'day_cell_holiday',
  'make-up': 'day_cell_makeup',
};

export function DayCell({ ref, day, inOrder, chosen, isToday, calendar, due, onPick }: Props) {
  const { t, language } = useCatalogue();
  const kind = kindOfDay(day, calendar);
  const parts = [
    nameDay(day, language, 'full'),
    said[kind] && t(said[kind]),
    due > 0 && t('day_cell_due', { count: due }),
  ];
  const isOff = kind === 'weekend' || kind === 'holiday';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its days
    <td
      ref={ref}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a day of the grid is pressed
      role="gridcell"
      data-day={day}
      tabIndex={inOrder ? 0 : -1}
      aria-selected={chosen}
      aria-current={isToday ? 'date' : undefined}
      aria-disabled={onPick === null || undefined}
      className={isOff ? styles.off : ''}
      onClick={() => onPick?.(day)}
    >
      <HiddenText>{parts.filter(Boolean).join(', ')}</HiddenText>
      <span className={styles.number} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className={styles.marks} aria-hidden="true">
        {kind === 'holiday' && <span>{t('day_mark_holiday')}</span>}
        {kind === 'make-up' && <span className={styles.makeUp}>{t('day_mark_makeup')}</span>}
        {due > 0 && <span className={styles.due}>{due > 99 ? '99+' : due}</span>}
      </span>
    </td>
  );
}
