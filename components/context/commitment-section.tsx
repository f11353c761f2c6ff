import { useCallback, useRef, useState } from 'react';
import { Button } from '@/components/common/button';
import type { Commitment, Direction } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { useFocusAfterRemoval } from '@/lib/ui/use-focus-after-removal';
import type { OnSettle } from '@/lib/ui/use-settle';
import { CommitmentItem } from './commitment-item';
import { ListSection } from './list-section';

/** Rows added by each press; a thousand more would take the sidebar seconds. */
const pageSize = 100;

interface Props {
  readonly direction: Direction;
  readonly items: readonly Commitment[];
  /** Open ones in all, shown or not. */
  readonly total: number;
  readonly onSettle: OnSettle;
  readonly onOpenSource: (link: string) => void;
  readonly onMore: (direction: Direction, count: number) => Promise<void>;
}

/** The open commitments of one side, late ones first. */
export function CommitmentSection({ direction, items, total, onSettle, onOpenSource, onMore }: Props) {
  const { t } = useCatalogue();
  const [loading, setLoading] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const expectRemoval = useFocusAfterRemoval(list, heading, items.length);
  const shown = useRef(items);
  shown.current = items;
  const settle = useCallback<OnSettle>(
    (commitment, settlement) => {
      expectRemoval(shown.current.indexOf(commitment));
      return onSettle(commitment, settlement);
    },
    [onSettle, expectRemoval],
  );
  const rest = total - items.length;
  const next = Math.min(rest, pageSize);
  const showMore = async () => {
    setLoading(true);
    await onMore(direction, next);
    setLoading(false);
  };
  return (
    <ListSection
      heading={t(direction === 'ours' ? 'ours_heading' : 'theirs_heading')}
      none={t(direction === 'ours' ? 'ours_none' : 'theirs_none')}
      count={total}
      headingRef={heading}
      listRef={list}
      more={
        rest > 0 && (
          <Button look="plain" resting={loading} onClick={showMore}>
            {rest > next ? t('show_more', { next, rest }) : t('show_rest', { rest })}
          </Button>
        )
      }
    >
      {items.map((commitment) => (
        <CommitmentItem key={commitment.id} commitment={commitment} onSettle={settle} onOpenSource={onOpenSource} />
      ))}
    </ListSection>
  );
}
