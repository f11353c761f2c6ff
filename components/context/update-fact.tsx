import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { ClientContext } from '@/lib/ui/view-types';
import { Fact } from './fact';

type Props = Pick<ClientContext, 'daysSinceUpdate' | 'updateEveryDays' | 'updateOverdue'>;

/** Days since the client last heard from us, against what was agreed. */
export function UpdateFact({ daysSinceUpdate: days, updateEveryDays: every, updateOverdue }: Props) {
  const { t } = useCatalogue();
  const isLate = updateOverdue && every !== null;
  if (days === null) {
    const label = isLate ? t('fact_update_overdue', { every }) : t('fact_update_none');
    return <Fact tone={isLate ? 'late' : 'nothing'} value={t('fact_none')} label={label} />;
  }
  return (
    <Fact
      tone={isLate ? 'late' : undefined}
      value={t('fact_update', { days })}
      label={isLate ? t('fact_update_overdue', { every }) : t('fact_update_label', { days })}
    />
  );
}
