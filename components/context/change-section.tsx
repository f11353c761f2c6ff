import { useCallback, useRef } from 'react';
import type { ChangeRequest } from '@/lib/domain/change-request';
import type { OnAdvanceChange } from '@/lib/ui/advance';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import { useFocusAfterRemoval } from '@/lib/ui/use-focus-after-removal';
import { ChangeItem } from './change-item';
import { ListSection } from './list-section';

interface Props {
  readonly items: readonly ChangeRequest[];
  readonly total: number;
  readonly onAdvance: OnAdvanceChange;
  readonly onOpenSource: (link: string) => void;
  readonly onOpen: OpenRecord;
}

/** Changes that are not decided, or decided and not implemented. */
export function ChangeSection({ items, total, onAdvance, onOpenSource, onOpen }: Props) {
  const { t } = useCatalogue();
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const expectRemoval = useFocusAfterRemoval(list, heading, items.length);
  const shown = useRef(items);
  shown.current = items;
  const advance = useCallback<OnAdvanceChange>(
    (change, step) => {
      expectRemoval(shown.current.indexOf(change));
      return onAdvance(change, step);
    },
    [onAdvance, expectRemoval],
  );
  return (
    <ListSection
      heading={t('changes_heading')}
      none={t('changes_none')}
      count={total}
      headingRef={heading}
      listRef={list}
    >
      {items.map((change) => (
        <ChangeItem key={change.id} change={change} onAdvance={advance} onOpenSource={onOpenSource} onOpen={onOpen} />
      ))}
    </ListSection>
  );
}
