import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { NumberField as NumberName, SettingsValues } from '@/lib/ui/book-settings';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  readonly name: NumberName;
  readonly label: string;
  readonly hint: string;
  /** The limits of the settings' schema, both included. */
  readonly least: number;
  readonly most: number;
  readonly error: string | null;
  readonly form: UseFormReturn<SettingsValues>;
}

/** A whole number within limits. */
export function NumberField({ name, label, hint, least, most, error, form }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const check = (text: string) => {
    const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
    return (number >= least && number <= most) || t('book_number_invalid', { least, most });
  };
  return (
    <div className="book-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="book-quiet">
        {hint}
      </p>
      <input
        id={id}
        inputMode="numeric"
        className="book-short"
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        {...form.register(name, { validate: check })}
      />
      <p id={`${id}-error`} role="alert" className="book-bad">
        {error}
      </p>
    </div>
  );
}
