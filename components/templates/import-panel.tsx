import { FocusedHeading } from '@/components/book/focused-heading';
import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { exchangeProblemKeys } from '@/lib/ui/templates/exchange-problem-keys';
import { languageKeys } from '@/lib/ui/templates/language-keys';
import { purposeKeys } from '@/lib/ui/templates/purpose-keys';
import type { ImportState } from '@/lib/ui/templates/use-import';
import styles from './import-panel.module.css';

interface Props {
  readonly state: ImportState;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** What a file would add, before it is taken; or why it is not. */
export function ImportPanel({ state, onTake, onClose }: Props) {
  const { t } = useCatalogue();
  if (state.step === 'none') return null;
  const name = isolate(state.fileName);
  if (state.step === 'refused') {
    const { kind, ...values } = state.problem;
    return (
      <p role="alert" className="book-bad">
        {t('template_refused', { name, problem: t(exchangeProblemKeys[kind], values) })}
      </p>
    );
  }
  const count = state.rows.filter(({ becomes }) => becomes !== 'present').length;
  return (
    <section className="book-card" aria-label={t('template_import')}>
      <FocusedHeading level={2}>{t('template_import_title', { name })}</FocusedHeading>
      <p className="book-quiet">{t('template_import_what')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by the keyboard */}
      <ul className={styles.rows} tabIndex={0}>
        {state.rows.map(({ template, becomes }) => (
          <li key={template.id}>
            <ForeignText className={styles.name ?? ''}>{template.name}</ForeignText>
            <span>
              {t(purposeKeys[template.purpose])} · {t(languageKeys[template.language])}
            </span>
            <span>{t(`template_import_${becomes}`)}</span>
          </li>
        ))}
      </ul>
      <div className="book-row">
        {count > 0 && (
          <Button look="go" resting={state.busy} onClick={onTake}>
            {t('template_import_take', { count })}
          </Button>
        )}
        <Button onClick={onClose}>{t(count > 0 ? 'cancel' : 'close')}</Button>
      </div>
    </section>
  );
}
