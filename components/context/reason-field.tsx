import { Field } from '@/components/common/field';
import type { MissReason } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { reasonKeys } from '@/lib/ui/reason-keys';

interface Props {
  readonly required: boolean;
  readonly value: MissReason | '';
  readonly error: string | undefined;
  readonly onChange: (reason: MissReason | '') => void;
}

const isReason = (value: string): value is MissReason => Object.hasOwn(reasonKeys, value);

/** Why a promise was missed, or kept late. */
export function ReasonField({ required, value, error, onChange }: Props) {
  const { t } = useCatalogue();
  return (
    <Field label={t(required ? 'settle_reason' : 'settle_reason_late')} error={error}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => onChange(isReason(event.target.value) ? event.target.value : '')}
        >
          <option value="">{required ? '' : t('settle_reason_none')}</option>
          {Object.entries(reasonKeys).map(([reason, key]) => (
            <option key={reason} value={reason}>
              {t(key)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
