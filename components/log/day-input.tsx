import { Field } from '@/components/common/field';
import type { DayValue } from '@/lib/ui/log/day-value';

interface Props {
  readonly label: string;
  readonly value: DayValue;
  readonly error: string | undefined;
  readonly onChange: (value: DayValue) => void;
}

/** A day, as the browser lets one enter it. */
export function DayInput({ label, value, error, onChange }: Props) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={value.day ?? ''}
          onChange={({ target }) => onChange({ day: target.value || null, text: target.validity.badInput ? '?' : '' })}
        />
      )}
    </Field>
  );
}
