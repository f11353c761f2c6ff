import { useCallback, useRef } from 'react';
import { ListSection } from '@/components/context/list-section';
import type { Issue } from '@/lib/domain/issue';
import type { OnAdvanceIssue } from '@/lib/ui/advance';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import { useFocusAfterRemoval } from '@/lib/ui/use-focus-after-removal';
import { IssueItem } from './issue-item';

interface Props {
  readonly items: readonly Issue[];
  readonly total: number;
  readonly onAdvance: OnAdvanceIssue;
  readonly onOpenSource: (link: string) => void;
  readonly onOpen: OpenRecord;
}

/** Issues of which the client was not told yet what was done; nothing at all when there is none. */
export function IssueSection({ items, total, onAdvance, onOpenSource, onOpen }: Props) {
  const { t } = useCatalogue();
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const expectRemoval = useFocusAfterRemoval(list, heading, items.length);
  const shown = useRef(items);
  shown.current = items;
  const advance = useCallback<OnAdvanceIssue>(
    (issue, step) => {
      expectRemoval(shown.current.indexOf(issue));
      return onAdvance(issue, step);
    },
    [onAdvance, expectRemoval],
  );
  if (total === 0) return null;
  return (
    <ListSection heading={t('issues_heading')} none="" count={total} headingRef={heading} listRef={list}>
      {items.map((issue) => (
        <IssueItem key={issue.id} issue={issue} onAdvance={advance} onOpenSource={onOpenSource} onOpen={onOpen} />
      ))}
    </ListSection>
  );
}
