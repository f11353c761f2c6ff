import { Button } from '@/components/common/button';
import { Note } from '@/components/common/note';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { useLasting } from '@/lib/ui/use-lasting';
import { useMayWrite } from '@/lib/ui/write-guard';

/** Opening and moving the frame also hold writes back, for a moment that needs no words (ms). */
const settlesWithin = 1_500;

interface Props {
  /** The frame lies over the text of the mail. */
  readonly overMail: boolean;
  readonly onMove: () => void;
  readonly onCollapse: () => void;
}

/** Says when the sidebar is in the way of the mail, or the mail page in the way of the sidebar. */
export function CoverNotes({ overMail, onMove, onCollapse }: Props) {
  const { t } = useCatalogue();
  const isCovered = useLasting(!useMayWrite(), settlesWithin);
  return (
    <>
      {isCovered && (
        <Note tone="soon" role="status">
          {t('covered_by_page')}
        </Note>
      )}
      {overMail && (
        <Note
          tone="calm"
          actions={
            <>
              <Button onClick={onMove}>{t('covers_move')}</Button>
              <Button onClick={onCollapse}>{t('collapse')}</Button>
            </>
          }
        >
          {t('covers_mail')}
        </Note>
      )}
    </>
  );
}
