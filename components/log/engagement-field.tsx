import { Field } from '@/components/common/field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  /** Those that are open, newest first. */
  readonly engagements: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | null;
  readonly error: string | undefined;
  readonly onChoose: (id: string | null) => void;
}

/** To which engagement of the client a record belongs, where there is any. */
export function EngagementField({ engagements, chosen, error, onChoose }: Props) {
  const { t } = useCatalogue();
  if (engagements.length === 0 && error === undefined) return null;
  return (
    <Field label={t('log_engagement')} error={error}>
      {(control) => (
        <select {...control} value={chosen ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
          <option value="">{t('log_engagement_none')}</option>
          {engagements.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
