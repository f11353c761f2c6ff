import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { HiddenText } from '@/components/common/hidden-text';
import { IconButton } from '@/components/common/icon-button';
import { addMonths } from '@/lib/domain/add-months';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { monthEnds } from '@/lib/domain/month-ends';
import { monthGrid } from '@/lib/domain/month-grid';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { nameDay } from '@/lib/ui/day/day-names';
import { dayRange } from '@/lib/ui/day/day-range';
import { firstWeekDay } from '@/lib/ui/day/first-week-day';
import { gridMove } from '@/lib/ui/day/grid-move';
import styles from './day-calendar.module.css';
import { DayCell } from './day-cell';

interface Props {
  readonly label: string;
  readonly chosen: CalendarDay | null;
  readonly today: CalendarDay;
  readonly calendar: WorkCalendar;
  readonly counts: Readonly<Record<CalendarDay, number>>;
  readonly onMonth: (from: CalendarDay, to: CalendarDay) => void;
  readonly onPick: (day: CalendarDay) => void;
}

/** One month to pick a day from; the grid pattern of the ARIA Authoring Practices: one day is in the order of focus, keys move it. */
export function DayCalendar({ label, chosen, today, calendar, counts, onMonth, onPick }: Props) {
  const { t, language } = useCatalogue();
  const id = useId();
  const { first, last } = dayRange(today);
  const [at, setAt] = useState(chosen ?? today);
  const focused = useRef<HTMLTableCellElement>(null);
  /** The keys take the focus along; the buttons for the months keep it. */
  const takesFocus = useRef(true);
  const weekStart = firstWeekDay(language, navigator.languages);
  const weeks = monthGrid(at, weekStart);
  const month = at.slice(0, 7);

  useEffect(() => {
    if (takesFocus.current && focused.current?.dataset.day === at) focused.current.focus();
    takesFocus.current = false;
  }, [at]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again only for another month, whatever function is given
  useEffect(() => {
    onMonth(...monthEnds(at));
  }, [month]);

  const moveTo = (day: CalendarDay) => setAt(day < first ? first : day > last ? last : day);
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPick(at);
      return;
    }
    const next = gridMove(event.key, event.shiftKey, at, weekStart);
    if (next === null) return;
    event.preventDefault();
    takesFocus.current = true;
    moveTo(next);
  };
  return (
    <fieldset className={styles.calendar}>
      <legend>
        <HiddenText>{label}</HiddenText>
      </legend>
      <div className={styles.head}>
        <IconButton label={t('day_month_before')} onClick={() => moveTo(addMonths(at, -1))}>
          <ChevronLeft aria-hidden="true" />
        </IconButton>
        <span id={`${id}-month`} role="status">
          {nameDay(at, language, 'month')}
        </span>
        <IconButton label={t('day_month_after')} onClick={() => moveTo(addMonths(at, 1))}>
          <ChevronRight aria-hidden="true" />
        </IconButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid of the ARIA Authoring Practices is a table */}
      <table role="grid" aria-labelledby={`${id}-month`} onKeyDown={press}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={nameDay(day, language, 'weekDay')}>
                <span aria-hidden="true">{nameDay(day, language, 'narrowWeekDay')}</span>
                <HiddenText>{nameDay(day, language, 'weekDay')}</HiddenText>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) =>
                day.startsWith(month) ? (
                  <DayCell
                    key={day}
                    ref={day === at ? focused : null}
                    day={day}
                    inOrder={day === at}
                    chosen={day === chosen}
                    isToday={day === today}
                    calendar={calendar}
                    due={counts[day] ?? 0}
                    onPick={day < first || day > last ? null : onPick}
                  />
                ) : (
                  <td key={day} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
