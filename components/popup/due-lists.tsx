import type { Evidence } from '@/lib/domain/evidence';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { DueList, DueOverview } from '@/lib/ui/view-types';
import { DueGroup } from './due-group';
import { DueRow } from './due-row';
import { NothingDue } from './nothing-due';

interface Props {
  readonly overview: DueOverview;
  readonly onOpenMail: (evidence: Evidence) => void;
  readonly onOpenClient: (clientId: string) => void;
}

/** What is late or due today over all clients: ours first, theirs folded below. */
export function DueLists({ overview, onOpenMail, onOpenClient }: Props) {
  const { t } = useCatalogue();
  const { ours, theirs, next } = overview;
  const rows = ({ items }: DueList) =>
    items.map((due) => (
      <DueRow key={due.commitment.id} due={due} onOpenMail={onOpenMail} onOpenClient={onOpenClient} />
    ));
  const idle = ours.total === 0;
  return (
    <>
      {idle && <NothingDue next={next} />}
      <DueGroup heading={t('ours_heading')} total={ours.total} shown={ours.items.length} fold="none">
        {rows(ours)}
      </DueGroup>
      <DueGroup
        key={idle ? 'open' : 'closed'}
        heading={t('theirs_heading')}
        total={theirs.total}
        shown={theirs.items.length}
        fold={idle ? 'open' : 'closed'}
      >
        {rows(theirs)}
      </DueGroup>
    </>
  );
}
