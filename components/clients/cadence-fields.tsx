import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { TextControl } from './form-controls';
import styles from './form-section.module.css';

/** How often the client is to hear from us; left empty = not agreed. */
export function CadenceFields() {
  const { t } = useCatalogue();
  return (
    <fieldset className={styles.section}>
      <legend>{t('form_cadence')}</legend>
      <TextControl name="cadence.statusEveryDays" label={t('form_cadence_status')} inputMode="numeric" />
      <TextControl name="cadence.reviewEveryWeeks" label={t('form_cadence_review')} inputMode="numeric" />
      <TextControl name="cadence.satisfactionEveryDays" label={t('form_cadence_satisfaction')} inputMode="numeric" />
    </fieldset>
  );
}
