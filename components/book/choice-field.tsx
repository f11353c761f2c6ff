import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';

interface Props {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly register: UseFormRegisterReturn;
}

export function ChoiceField({ legend, hint, options, register }: Props) {
  const hintId = useId();
  return (
    <fieldset className="book-choice" aria-describedby={hint && hintId}>
      <legend>{legend}</legend>
      {hint && (
        <p id={hintId} className="book-quiet">
          {hint}
        </p>
      )}
      {options.map(({ value, label, lang }) => (
        <label key={value} lang={lang}>
          <input type="radio" value={value} {...register} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
