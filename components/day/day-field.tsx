import { CalendarDays } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Button } from '@/components/common/button';
import { Field } from '@/components/common/field';
import { IconButton } from '@/components/common/icon-button';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import { monthEnds } from '@/lib/domain/month-ends';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { nameNearDay } from '@/lib/ui/day/day-names';
import { dayText } from '@/lib/ui/day/day-text';
import { type DayValue, noDay } from '@/lib/ui/day/day-value';
import { readDayWords } from '@/lib/ui/day/read-day-words';
import { useDisclosure } from '@/lib/ui/use-disclosure';
import { DayCalendar } from './day-calendar';
import styles from './day-field.module.css';
import { DaySaid } from './day-said';

/** A day that the mail's words allow, with those words. */
export interface DayChoice {
  readonly day: CalendarDay;
  readonly words: string;
}

interface Props {
  readonly label: string;
  readonly value: DayValue;
  readonly onChange: (value: DayValue) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly choices?: readonly DayChoice[];
  /** In the user's zone. */
  readonly today: CalendarDay;
  /** The user's (IANA name): it tells which of 3/4 is the day. */
  readonly zone: string | null;
  readonly calendar: WorkCalendar;
  /** Promises that are due already. */
  readonly counts: Readonly<Record<CalendarDay, number>>;
  /** The counts of these days are needed (lib/ui/day/use-due-counts). */
  readonly onMonth: (from: CalendarDay, to: CalendarDay) => void;
  readonly autoFocus?: boolean;
  /** False where "no day yet" is no answer. */
  readonly mayBeNone?: boolean;
}

/** Picks a due day: by words of both languages, from the days of the mail, in a calendar, or none yet. */
export function DayField(props: Props) {
  const { label, value, onChange, error, hint, choices = [], today, zone, calendar, counts, onMonth } = props;
  const { mayBeNone = true } = props;
  const { t, language } = useCatalogue();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { open, setOpen, opener, panel } = useDisclosure();
  const month = value.day?.slice(0, 7);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again only for another month, whatever function is given
  useEffect(() => {
    if (value.day !== null && !open) onMonth(...monthEnds(value.day));
  }, [month, open]);

  const type = (text: string) => {
    const read = readDayWords(text, today, zone, calendar);
    onChange({ day: read.kind === 'day' ? read.day : null, text });
  };
  const pick = (day: CalendarDay) => {
    setOpen(false);
    onChange({ day, text: dayText(day, today, language) });
    input.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    input.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Esc on its way up from what is inside
    <div onKeyDown={closeOnEscape}>
      <Field label={label} hint={hint} error={error}>
        {(control) => (
          <div className={styles.row}>
            <input
              {...control}
              ref={input}
              aria-describedby={[control['aria-describedby'], `${id}-said`].filter(Boolean).join(' ')}
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              // biome-ignore lint/a11y/noAutofocus: the owner says so, where the day is the one thing to enter
              autoFocus={props.autoFocus ?? false}
              value={value.text}
              onChange={(event) => type(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowDown') return;
                event.preventDefault();
                setOpen(true);
              }}
            />
            <IconButton
              ref={opener}
              label={t(open ? 'day_close' : 'day_open')}
              aria-expanded={open}
              aria-controls={open ? `${id}-calendar` : undefined}
              onClick={() => setOpen(!open)}
            >
              <CalendarDays aria-hidden="true" />
            </IconButton>
          </div>
        )}
      </Field>
      {open && (
        <div id={`${id}-calendar`} ref={panel}>
          <DayCalendar
            label={label}
            chosen={value.day}
            today={today}
            calendar={calendar}
            counts={counts}
            onMonth={onMonth}
            onPick={pick}
          />
        </div>
      )}
      <DaySaid
        id={`${id}-said`}
        value={value}
        today={today}
        zone={zone}
        calendar={calendar}
        counts={counts}
        onTake={pick}
      />
      <div className={styles.chips}>
        {choices.map(({ day, words }) => (
          <Button key={`${day} ${words}`} aria-pressed={value.day === day} onClick={() => pick(day)}>
            <bdi>{words}</bdi> · {nameNearDay(day, today, language)}
          </Button>
        ))}
        {mayBeNone && (
          <Button aria-pressed={value.day === null && value.text === ''} onClick={() => onChange(noDay)}>
            {t('day_none')}
          </Button>
        )}
      </div>
    </div>
  );
}
