import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { TextControl } from './form-controls';
import styles from './form-section.module.css';

/** The engagement that runs now; a day in "closed on" ends it. */
export function EngagementFields() {
  const { t } = useCatalogue();
  return (
    <fieldset className={styles.section}>
      <legend>{t('form_engagement')}</legend>
      <TextControl name="engagement.name" label={t('form_engagement_name')} />
      <TextControl name="engagement.phase" label={t('form_engagement_phase')} />
      <div className={styles.pair}>
        <TextControl name="engagement.startsOn" label={t('form_engagement_starts')} type="date" />
        <TextControl name="engagement.endsOn" label={t('form_engagement_ends')} type="date" />
        <TextControl name="engagement.closedOn" label={t('form_engagement_closed')} type="date" />
      </div>
    </fieldset>
  );
}
