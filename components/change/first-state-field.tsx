import { Field } from '@/components/common/field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { changeStateKeys } from '@/lib/ui/change/change-state-keys';
import { type ChangeValues, firstStates } from '@/lib/ui/change/change-values';

interface Props {
  readonly value: ChangeValues['state'];
  readonly onChoose: (state: ChangeValues['state']) => void;
}

/** How far a change was when it was logged. */
export function FirstStateField({ value, onChoose }: Props) {
  const { t } = useCatalogue();
  return (
    <Field label={t('change_state')}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ target }) => onChoose(firstStates.find((state) => state === target.value) ?? value)}
        >
          {firstStates.map((state) => (
            <option key={state} value={state}>
              {t(changeStateKeys[state])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
