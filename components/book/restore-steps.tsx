import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { Restore } from '@/lib/ui/use-restore';
import { ChooseBackup } from './choose-backup';
import { ConfirmRestore } from './confirm-restore';
import { ProblemNote } from './problem-note';
import { RestoreProgress } from './restore-progress';

interface Props {
  readonly restore: Restore;
  readonly onSave: () => Promise<string>;
}

/** The step at which a restore stands. */
export function RestoreSteps({ restore, onSave }: Props) {
  const { t } = useCatalogue();
  const { state } = restore;
  switch (state.step) {
    case 'confirm':
      return <ConfirmRestore {...state} onSave={onSave} onConfirm={restore.confirm} onCancel={restore.cancel} />;
    case 'restoring':
      return <RestoreProgress done={state.done} total={state.total} onCancel={restore.cancel} />;
    case 'checking':
      return (
        <>
          <p role="status">{t('book_restore_checking', { name: isolate(state.fileName) })}</p>
          <Button onClick={restore.cancel}>{t('cancel')}</Button>
        </>
      );
    case 'done':
      return (
        <>
          <p role="status" className="book-good">
            {t('book_restore_done', {
              count: Object.values(state.counts).reduce((total, count) => total + count, 0),
            })}
          </p>
          <ChooseBackup onChoose={restore.choose} />
        </>
      );
    case 'refused':
      return (
        <>
          <ProblemNote fileName={state.fileName} problem={state.problem} />
          <ChooseBackup onChoose={restore.choose} />
        </>
      );
    case 'failed':
      return (
        <>
          <p role="alert" className="book-bad">
            {t('book_restore_failed', { problem: t(`book_trouble_${state.error}`) })}
          </p>
          <ChooseBackup onChoose={restore.choose} />
        </>
      );
    case 'choose':
      return (
        <>
          <p>{t('book_restore_why')}</p>
          {state.notice && <p role="status">{t('book_restore_cancelled')}</p>}
          <ChooseBackup onChoose={restore.choose} />
        </>
      );
  }
}
