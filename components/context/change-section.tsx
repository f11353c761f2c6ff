import type { ChangeRequest } from '@/lib/domain/change-request';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { ChangeItem } from './change-item';
import { ListSection } from './list-section';

interface Props {
  readonly items: readonly ChangeRequest[];
  readonly total: number;
  readonly onOpenSource: (link: string) => void;
}

/** Changes that are not decided, or decided and not implemented. */
export function ChangeSection({ items, total, onOpenSource }: Props) {
  const { t } = useCatalogue();
  return (
    <ListSection heading={t('changes_heading')} none={t('changes_none')} count={total}>
      {items.map((change) => (
        <ChangeItem key={change.id} change={change} onOpenSource={onOpenSource} />
      ))}
    </ListSection>
  );
}
