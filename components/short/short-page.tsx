import { type ReactNode, useMemo } from 'react';
import { Button } from '@/components/common/button';
import { Note } from '@/components/common/note';
import { RecordFacts } from '@/components/record/record-facts';
import { RecordHistory } from '@/components/record/record-history';
import { RecordPage } from '@/components/record/record-page';
import { RecordSection } from '@/components/record/record-section';
import { RecordSource } from '@/components/record/record-source';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import { historyLines } from '@/lib/ui/record/history-lines';
import type { RecordPart } from '@/lib/ui/record/record-part';
import { usePageParts } from '@/lib/ui/record/use-page-parts';
import { shortFacts } from '@/lib/ui/short/short-facts';
import type { ShortFile } from '@/lib/ui/short/short-file';
import type { ShortKind, ShortKindName } from '@/lib/ui/short/short-kind';
import { useMayWrite } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { ShortActions } from './short-actions';
import { type EditPorts, ShortEditForm, type ShortFieldsProps } from './short-edit-form';
import { type ShortSteps, StepPart } from './step-part';

interface Props<K extends ShortKindName, V extends object> {
  readonly kind: ShortKind<K, V>;
  readonly file: ShortFile<K>;
  readonly at: RecordPart | null;
  readonly edit: EditPorts<V>;
  /** Null for a record without a life of its own. */
  readonly steps: ShortSteps | null;
  /** Deletes it; the page is then left. */
  readonly onRemove: () => Promise<WriteOutcome>;
  readonly onBringBack: () => Promise<WriteOutcome>;
  readonly onOpenSource: (link: string) => void;
  readonly onClose: () => void;
  readonly fields: (fields: ShortFieldsProps<V>) => ReactNode;
  /** Between what is known and the history. */
  readonly children?: ReactNode;
}

/** A change, an answer or an issue with its whole life: how it stands, where it came from, what was done. */
export function ShortPage<K extends ShortKindName, V extends object>(props: Props<K, V>) {
  const { kind, file, at, edit, steps, onRemove, onBringBack, onOpenSource, onClose, fields, children } = props;
  const catalogue = useCatalogue();
  const { t } = catalogue;
  const mayWrite = useMayWrite();
  const { record, client, history, names, quoteFits } = file;
  const words = useMemo(() => kind.words(catalogue, names), [kind, catalogue, names]);
  const lines = useMemo(() => historyLines(history, { fields: words }, catalogue), [history, words, catalogue]);
  const isDeleted = record.deletedAt !== null;
  const hasSteps = steps !== null && steps.choices.length > 0;
  const parts = usePageParts(at === 'step' && (isDeleted || !hasSteps) ? null : at, record.version);
  const decision = 'decisionEvidence' in record ? record.decisionEvidence : null;
  const whose = withoutDirectionMarks(client?.name ?? t('history_gone'));
  return (
    <RecordPage
      over={t('record_of', { kind: t(kind.name), name: whose })}
      title={kind.titleOf(record, catalogue)}
      headingRef={parts.heading}
      pageRef={parts.page}
      onClose={onClose}
    >
      {isDeleted ? (
        <Note
          tone="soon"
          role="status"
          actions={
            <Button resting={!mayWrite} onClick={() => void onBringBack()}>
              {t('record_bring_back')}
            </Button>
          }
        >
          {t('record_deleted')}
        </Note>
      ) : (
        <ShortActions
          about={kind.of === 'satisfaction' || !hasSteps ? null : { kind: kind.of, id: record.id }}
          hasSteps={hasSteps}
          part={parts.part}
          onPart={(part) => parts.setPart(part === parts.part ? null : part)}
          onRemove={onRemove}
        />
      )}
      {parts.part === 'step' && hasSteps && <StepPart steps={steps} onClose={parts.close} />}
      {parts.part === 'edit' && (
        <ShortEditForm {...edit} kind={kind} record={record} onClose={parts.close}>
          {fields}
        </ShortEditForm>
      )}
      <RecordFacts facts={shortFacts(record, words, t)} />
      {record.evidence && (
        <RecordSection heading={t('field_source')}>
          <RecordSource evidence={record.evidence} quoteFits={quoteFits} onOpenSource={onOpenSource} />
        </RecordSection>
      )}
      {decision && (
        <RecordSection heading={t('change_decision')}>
          <RecordSource evidence={decision} quoteFits={null} onOpenSource={onOpenSource} />
        </RecordSection>
      )}
      {children}
      <RecordHistory lines={lines} headingRef={parts.history} />
    </RecordPage>
  );
}
