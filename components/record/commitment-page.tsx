import { useMemo } from 'react';
import { Button } from '@/components/common/button';
import { Note } from '@/components/common/note';
import type { Commitment } from '@/lib/domain/commitment';
import type { Evidence } from '@/lib/domain/evidence';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { DayTools } from '@/lib/ui/log/day-tools';
import { commitmentFacts } from '@/lib/ui/record/commitment-facts';
import type { CommitmentFile } from '@/lib/ui/record/commitment-file';
import { commitmentWords } from '@/lib/ui/record/commitment-words';
import { historyLines } from '@/lib/ui/record/history-lines';
import { moveRemarks } from '@/lib/ui/record/move-remarks';
import type { RecordPart } from '@/lib/ui/record/record-part';
import { usePageParts } from '@/lib/ui/record/use-page-parts';
import type { DraftBox } from '@/lib/ui/record/use-record-drafts';
import { useMayWrite } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { CommitmentActions } from './commitment-actions';
import { CommitmentForms, type FormSteps } from './commitment-forms';
import { LinkedPromises } from './linked-promises';
import { MoveSection } from './move-section';
import { RecordFacts } from './record-facts';
import { RecordHistory } from './record-history';
import { RecordPage } from './record-page';
import { RecordSection } from './record-section';
import { RecordSource } from './record-source';

export interface CommitmentSteps extends FormSteps {
  readonly reopen: () => Promise<WriteOutcome>;
  /** Deletes it; the page is then left. */
  readonly remove: () => Promise<WriteOutcome>;
  readonly bringBack: () => Promise<WriteOutcome>;
  readonly copy: (text: string) => Promise<boolean>;
}

interface Props {
  readonly file: CommitmentFile;
  readonly at: RecordPart | null;
  readonly drafts: DraftBox;
  /** The newest mails of the open thread. */
  readonly mails: readonly Evidence[];
  readonly days: DayTools;
  readonly steps: CommitmentSteps;
  readonly onOpenSource: (link: string) => void;
  readonly onOpenPromise: (id: string) => void;
  readonly onClose: () => void;
}

/** A commitment with its whole life: how it stands, where it came from, what can be done with it, and what was done. */
export function CommitmentPage({ file, at, drafts, mails, days, steps, onOpenSource, onOpenPromise, onClose }: Props) {
  const catalogue = useCatalogue();
  const { t } = catalogue;
  const mayWrite = useMayWrite();
  const { commitment, client, history, earliest, names, waitsFor, waiting, quoteFits } = file;
  const parts = usePageParts(at, commitment.version);
  const lines = useMemo(() => {
    const fields = commitmentWords(catalogue, names);
    const remarks = (a: Commitment, b: Commitment) => moveRemarks(a, b, catalogue.t);
    return historyLines(history, { fields, remarks, earliest }, catalogue);
  }, [history, earliest, names, catalogue]);
  const isDeleted = commitment.deletedAt !== null;
  const over = t(commitment.direction === 'ours' ? 'page_ours' : 'page_theirs', {
    name: isolate(client?.name ?? t('history_gone')),
  });
  const source = { quoteFits: null, onOpenSource };
  return (
    <RecordPage over={over} title={commitment.text} headingRef={parts.heading} pageRef={parts.page} onClose={onClose}>
      {isDeleted && parts.part !== 'edit' && (
        <Note
          tone="soon"
          role="status"
          actions={
            <Button resting={!mayWrite} onClick={() => void steps.bringBack()}>
              {t('record_bring_back')}
            </Button>
          }
        >
          {t('record_deleted')}
        </Note>
      )}
      {!isDeleted && (
        <CommitmentActions
          commitment={commitment}
          part={parts.part}
          onPart={(part) => parts.setPart(part === parts.part ? null : part)}
          onReopen={steps.reopen}
          onRemove={steps.remove}
        />
      )}
      <CommitmentForms
        file={file}
        part={parts.part}
        drafts={drafts}
        mails={mails}
        days={days}
        steps={steps}
        onClose={parts.close}
      />
      <RecordFacts facts={commitmentFacts(file, catalogue)} />
      {commitment.evidence && (
        <RecordSection heading={t('field_source')}>
          <RecordSource {...source} evidence={commitment.evidence} quoteFits={quoteFits} />
        </RecordSection>
      )}
      {commitment.keptEvidence && (
        <RecordSection heading={t('field_delivery')}>
          <RecordSource {...source} evidence={commitment.keptEvidence} />
        </RecordSection>
      )}
      <LinkedPromises heading={t('log_waits')} promises={waitsFor} onOpen={onOpenPromise} />
      <LinkedPromises heading={t('waiting_heading')} promises={waiting} onOpen={onOpenPromise} />
      <MoveSection file={file} parts={parts} drafts={drafts} onCopy={steps.copy} />
      <RecordHistory lines={lines} headingRef={parts.history} />
    </RecordPage>
  );
}
