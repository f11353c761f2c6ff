import type { CommitmentEntry } from '@/lib/app/writer';
import type { Evidence } from '@/lib/domain/evidence';
import type { DayTools } from '@/lib/ui/log/day-tools';
import type { CommitmentFile } from '@/lib/ui/record/commitment-file';
import type { UseMove } from '@/lib/ui/record/use-move';
import type { FormPart } from '@/lib/ui/record/use-page-parts';
import type { DraftBox } from '@/lib/ui/record/use-record-drafts';
import type { OnSettle } from '@/lib/ui/use-settle';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { EditForm } from './edit-form';
import { MoveForm } from './move-form';
import { SettlePart } from './settle-part';

export interface FormSteps {
  readonly edit: (entry: CommitmentEntry) => Promise<WriteOutcome>;
  readonly move: UseMove['save'];
  readonly settle: OnSettle;
}

interface Props {
  readonly file: CommitmentFile;
  readonly part: FormPart | null;
  readonly drafts: DraftBox;
  readonly mails: readonly Evidence[];
  readonly days: DayTools;
  readonly steps: FormSteps;
  readonly onClose: () => void;
}

/** The form that is open on a commitment's page, if any. */
export function CommitmentForms({ file, part, drafts, mails, days, steps, onClose }: Props) {
  const ends = { drafts, days, onSaved: onClose, onClose };
  if (part === 'edit') return <EditForm file={file} save={steps.edit} {...ends} />;
  if (part === 'move') return <MoveForm file={file} save={steps.move} {...ends} />;
  if (part === null || part === 'notice' || part === 'step') return null;
  return <SettlePart key={part} file={file} state={part} mails={mails} onSettle={steps.settle} onClose={onClose} />;
}
