import { useMemo } from 'react';
import { CommitmentPage, type CommitmentSteps } from '@/components/record/commitment-page';
import { deliveringMails } from '@/lib/app/delivering-mails';
import type { PageReading } from '@/lib/domain/thread';
import { copyText } from '@/lib/platform/copy-text';
import { type CommitmentFile, commitmentDraftKey } from '@/lib/ui/record/commitment-file';
import type { RecordPart } from '@/lib/ui/record/record-part';
import { usePageDays } from '@/lib/ui/record/use-page-days';
import { useRecordDrafts } from '@/lib/ui/record/use-record-drafts';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly reading: PageReading | null;
  readonly file: CommitmentFile;
  readonly at: RecordPart | null;
  readonly readAgain: () => Promise<void>;
}

/** The page of a commitment, tied to the session's writes. */
export function CommitmentPageScreen({ session, actions, reading, file, at, readAgain }: Props) {
  const { ports, writes } = session;
  const { commitment } = file;
  const drafts = useRecordDrafts(ports, commitmentDraftKey(commitment.id), file.draft);
  const days = usePageDays(ports);
  const mails = useMemo(() => deliveringMails(reading), [reading]);
  /** The page shows how things stand after each write, also after one that was refused. */
  const then = async <T,>(writing: Promise<T>): Promise<T> => {
    const outcome = await writing;
    await readAgain();
    return outcome;
  };
  const steps: CommitmentSteps = {
    edit: (entry) => then(writes.saveCommitment(entry)),
    move: (seen, move) => then(writes.move(seen, move)),
    settle: (seen, settlement) => then(writes.settle(seen, settlement)),
    reopen: () => then(writes.reopen(commitment)),
    remove: async () => {
      const outcome = await writes.remove('commitment', commitment, commitment.text);
      if (outcome.kind === 'saved') actions.closeScreen();
      else await readAgain();
      return outcome;
    },
    bringBack: () => then(writes.takeBack('commitment', commitment, commitment.text)),
    copy: copyText,
  };
  return (
    <CommitmentPage
      file={file}
      at={at}
      drafts={drafts}
      mails={mails}
      days={days}
      steps={steps}
      onOpenSource={actions.openSource}
      onOpenPromise={(id) => actions.openRecord('commitment', id)}
      onClose={actions.closeScreen}
    />
  );
}
