import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { TemplateField } from '@/lib/ui/templates/template-edit';

interface Props {
  /** What was just done. */
  readonly notice: string | null;
  readonly onUndo: (() => void) | null;
  readonly restored: boolean;
  /** Changed elsewhere while the editor was open. */
  readonly tookOver: readonly TemplateField[];
  /** Null while the template is on file. */
  readonly onRevive: (() => void) | null;
}

/** What one needs to know of the text in the editor, over it. */
export function EditorNotes({ notice, onUndo, restored, tookOver, onRevive }: Props) {
  const { t, list } = useCatalogue();
  return (
    <>
      <div role="status">
        {notice !== null && (
          <p className="book-good">
            {notice}{' '}
            {onUndo && (
              <Button look="plain" onClick={onUndo}>
                {t('undo')}
              </Button>
            )}
          </p>
        )}
        {notice === null && restored && <p className="book-quiet">{t('template_restored')}</p>}
        {tookOver.length > 0 && (
          <p className="book-quiet">
            {t('template_took_over', { fields: list(tookOver.map((field) => t(`template_field_${field}`))) })}
          </p>
        )}
      </div>
      {onRevive && (
        <p role="alert" className="book-bad">
          {t('template_deleted')}{' '}
          <Button look="plain" onClick={onRevive}>
            {t('template_revive')}
          </Button>
        </p>
      )}
    </>
  );
}
