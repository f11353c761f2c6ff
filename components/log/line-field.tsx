import { type ComponentProps, type Ref, useId } from 'react';
import { Field } from '@/components/common/field';

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'ref' | 'list'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string | undefined;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Texts to choose from; others can be typed. */
  readonly offers?: readonly string[];
  readonly fieldRef?: Ref<HTMLInputElement> | undefined;
}

/** A text of one line; what is pasted beyond `maxLength` is not taken. */
export function LineField({ label, hint, error, value, onText, offers = [], fieldRef, ...input }: Props) {
  const listId = useId();
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <input
            dir="auto"
            autoComplete="off"
            {...input}
            {...control}
            ref={fieldRef}
            list={offers.length > 0 ? listId : undefined}
            value={value}
            onChange={({ target }) => onText(target.value)}
          />
          {offers.length > 0 && (
            <datalist id={listId}>
              {offers.map((offer) => (
                <option key={offer} value={offer} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
