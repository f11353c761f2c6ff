import { type ComponentProps, type Ref, useState } from 'react';
import { Field } from '@/components/common/field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'ref'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string | undefined;
  /** Characters that it takes; what is pasted beyond is cut, and that is said. */
  readonly max: number;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly fieldRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** Free text with a limit: a megabyte that is pasted into it does no harm. */
export function LimitedField({ label, hint, error, max, value, onText, fieldRef, ...area }: Props) {
  const { t } = useCatalogue();
  const [cut, setCut] = useState(false);
  return (
    <Field label={label} hint={cut ? t('log_text_cut', { max }) : hint} error={error}>
      {(control) => (
        <textarea
          dir="auto"
          autoComplete="off"
          {...area}
          {...control}
          ref={fieldRef}
          value={value}
          onChange={({ target }) => {
            setCut(target.value.length > max);
            onText(target.value.slice(0, max));
          }}
        />
      )}
    </Field>
  );
}
