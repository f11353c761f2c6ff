import { type Control, useController } from 'react-hook-form';
import type { SettingsValues } from '@/lib/ui/book-settings';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

const weekDays = [1, 2, 3, 4, 5, 6, 7];

/** 1 January 2024 was a Monday. */
const nameOf = (weekDay: number, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekDay));

/** The days on which one does not work; at least one working day must be left. */
export function WeekendField({ control }: { readonly control: Control<SettingsValues> }) {
  const { t, language } = useCatalogue();
  const { field, fieldState } = useController({
    control,
    name: 'weekend',
    rules: { validate: (days) => days.length < weekDays.length || t('book_weekend_all') },
  });
  const toggle = (weekDay: number) =>
    field.onChange(
      field.value.includes(weekDay)
        ? field.value.filter((day) => day !== weekDay)
        : [...field.value, weekDay].toSorted((a, b) => a - b),
    );
  return (
    <fieldset className="book-choice" aria-describedby="weekend-error">
      <legend>{t('book_weekend')}</legend>
      <div className="book-days">
        {weekDays.map((weekDay) => (
          <label key={weekDay}>
            <input type="checkbox" checked={field.value.includes(weekDay)} onChange={() => toggle(weekDay)} />{' '}
            {nameOf(weekDay, language)}
          </label>
        ))}
      </div>
      <p id="weekend-error" role="alert" className="book-bad">
        {fieldState.error?.message}
      </p>
    </fieldset>
  );
}
