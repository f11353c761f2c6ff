import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { CommitmentFile } from '@/lib/ui/record/commitment-file';
import { owesWord } from '@/lib/ui/record/move-entry';
import type { usePageParts } from '@/lib/ui/record/use-page-parts';
import type { DraftBox } from '@/lib/ui/record/use-record-drafts';
import { MoveList } from './move-list';
import { NoticeBox } from './notice-box';

interface Props {
  readonly file: CommitmentFile;
  readonly parts: Pick<ReturnType<typeof usePageParts>, 'part' | 'setPart' | 'close'>;
  readonly drafts: DraftBox;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The moves of the due day, and on request a notice of the newest to the client. */
export function MoveSection({ file, parts, drafts, onCopy }: Props) {
  const { t } = useCatalogue();
  const { commitment } = file;
  const newest = commitment.renegotiations.at(-1);
  const mayTell =
    newest !== undefined &&
    commitment.state === 'open' &&
    commitment.deletedAt === null &&
    owesWord({ direction: commitment.direction, dueDay: newest.from });
  return (
    <MoveList commitment={commitment}>
      {mayTell && parts.part !== 'notice' && (
        <Button look="plain" data-opens="notice" onClick={() => parts.setPart('notice')}>
          {t('notice_draft')}
        </Button>
      )}
      {mayTell && parts.part === 'notice' && (
        <NoticeBox
          key={commitment.renegotiations.length}
          file={file}
          move={newest}
          drafts={drafts}
          onCopy={onCopy}
          onClose={parts.close}
        />
      )}
    </MoveList>
  );
}
