import { useCallback, useRef, useState } from 'react';
import { Button } from '@/components/common/button';
import type { Commitment, Direction } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { OnRemove } from '@/lib/ui/on-remove';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import { useFocusAfterRemoval } from '@/lib/ui/use-focus-after-removal';
import type { OnSettle } from '@/lib/ui/use-settle';
import { type Blockers, waitsForWords } from '@/lib/ui/waits-for-words';
import { CommitmentItem } from './commitment-item';
import { ListSection } from './list-section';

/** Rows added by each press; a thousand more would take the sidebar seconds. */
const pageSize = 100;

interface Props {
  readonly direction: Direction;
  readonly items: readonly Commitment[];
  /** Open ones in all, shown or not. */
  readonly total: number;
  /** Open promises of theirs by id: ours may wait for them. */
  readonly blockers: Blockers;
  readonly onSettle: OnSettle;
  readonly onOpen: OpenRecord;
  readonly onRemove: OnRemove;
  readonly onOpenSource: (link: string) => void;
  readonly onMore: (direction: Direction, count: number) => Promise<void>;
}

/** The open commitments of one side, late ones first. */
export function CommitmentSection(props: Props) {
  const { direction, items, total, blockers, onSettle, onOpen, onRemove, onOpenSource, onMore } = props;
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
  const remove = useCallback<OnRemove>(
    (commitment) => {
      expectRemoval(shown.current.indexOf(commitment));
      return onRemove(commitment);
    },
    [onRemove, expectRemoval],
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
        <CommitmentItem
          key={commitment.id}
          commitment={commitment}
          waitsFor={waitsForWords(commitment, blockers, t)}
          onSettle={settle}
          onOpen={onOpen}
          onRemove={remove}
          onOpenSource={onOpenSource}
        />
      ))}
    </ListSection>
  );
}
