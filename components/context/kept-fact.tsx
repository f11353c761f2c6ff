import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { ClientContext } from '@/lib/ui/view-types';
import { Fact } from './fact';

/** "14 of 16": never a percentage, never a grade. */
export function KeptFact({ kept }: { readonly kept: ClientContext['kept'] }) {
  const { t } = useCatalogue();
  if (kept.due === 0) return <Fact tone="nothing" value={t('fact_none')} label={t('fact_kept_none')} />;
  return (
    <Fact
      value={t('fact_kept', { kept: kept.kept, due: kept.due })}
      label={
        <>
          {t('fact_kept_label')}
          {kept.renegotiated > 0 && `, ${t('fact_kept_moved', { count: kept.renegotiated })}`}
        </>
      }
    />
  );
}
