import { useId } from 'react';
import styles from './choice-switch.module.css';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, all of them in sight; the arrow keys go from one to the next. */
export function RadioField<T extends string>({ legend, choices, value, onChoose }: Props<T>) {
  const group = useId();
  return (
    <fieldset className={styles.switch}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={group} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
