import { useMemo } from 'react';
import { Field } from '@/components/common/field';
import { LineField } from '@/components/log/line-field';
import { parseAmount } from '@/lib/domain/parse-amount';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { ChangeValues } from '@/lib/ui/change/change-values';
import type { ChangeField } from '@/lib/ui/change/check-change';
import { currencyCodes } from '@/lib/ui/change/currency-codes';
import { textLimits } from '@/lib/ui/log/check-text';
import type { FieldErrors } from '@/lib/ui/log/field-problem';
import styles from './change-fields.module.css';

interface Props {
  readonly values: ChangeValues;
  readonly errors: FieldErrors<ChangeField>;
  readonly onChange: (part: Partial<ChangeValues>) => void;
}

/** The currency that a typed amount names for certain. */
function namedBy(text: string): string | null {
  const typed = parseAmount(text);
  const [only, another] = typed.ok ? typed.value.currencies : [];
  return only !== undefined && another === undefined ? only : null;
}

/** An amount and its currency; a sign typed with the amount chooses the currency. */
export function AmountFields({ values, errors, onChange }: Props) {
  const { t, language } = useCatalogue();
  const { usual, others } = useMemo(currencyCodes, []);
  const names = useMemo(() => new Intl.DisplayNames(language, { type: 'currency' }), [language]);
  const options = (codes: readonly string[]) =>
    codes.map((code) => (
      <option key={code} value={code}>
        {`${code} · ${names.of(code) ?? code}`}
      </option>
    ));
  return (
    <div className={styles.pair}>
      <LineField
        label={t('change_amount')}
        inputMode="decimal"
        maxLength={textLimits.short}
        value={values.amount}
        error={errors.amount}
        onText={(amount) => {
          const currency = namedBy(amount);
          onChange(currency === null ? { amount } : { amount, currency });
        }}
      />
      <Field label={t('change_currency')} error={errors.currency}>
        {(control) => (
          <select {...control} value={values.currency} onChange={({ target }) => onChange({ currency: target.value })}>
            <option value="">{t('change_currency_none')}</option>
            <optgroup label={t('change_currency_usual')}>{options(usual)}</optgroup>
            <optgroup label={t('change_currency_others')}>{options(others)}</optgroup>
          </select>
        )}
      </Field>
    </div>
  );
}
