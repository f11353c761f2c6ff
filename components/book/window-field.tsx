import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { SettingsValues } from '@/lib/ui/book-settings';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

/** The limits of the settings' schema, in days. */
const shortest = 7;
const longest = 730;

interface Props {
  readonly error: string | null;
  readonly form: UseFormReturn<SettingsValues>;
}

/** How far back the kept rate looks. */
export function WindowField({ error, form }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const check = (text: string) => {
    const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
    return (days >= shortest && days <= longest) || t('book_window_invalid', { shortest, longest });
  };
  return (
    <div className="book-field">
      <label htmlFor={id}>{t('book_window')}</label>
      <p id={`${id}-hint`} className="book-quiet">
        {t('book_window_hint')}
      </p>
      <input
        id={id}
        inputMode="numeric"
        className="book-short"
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        {...form.register('keptWindowDays', { validate: check })}
      />
      <p id={`${id}-error`} role="alert" className="book-bad">
        {error}
      </p>
    </div>
  );
}
