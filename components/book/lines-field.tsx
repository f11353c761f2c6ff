import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly error: string | null;
  readonly register: UseFormRegisterReturn;
}

/** A list of addresses, domains or days, one on each line. */
export function LinesField({ label, hint, error, register }: Props) {
  const id = useId();
  return (
    <div className="book-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="book-quiet">
        {hint}
      </p>
      <textarea
        id={id}
        rows={3}
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        {...register}
      />
      <p id={`${id}-error`} role="alert" className="book-bad">
        {error}
      </p>
    </div>
  );
}
