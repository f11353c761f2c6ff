import { X } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { ClientFormValues } from '@/lib/ui/client-form/client-form-values';
import { ChoiceControl, LinesControl, TextControl } from './form-controls';
import styles from './form-section.module.css';
import { LanguageOptions } from './language-options';

interface Props {
  readonly index: number;
  readonly onRemove: () => void;
}

/** One person at the client. */
export function ContactCard({ index, onRemove }: Props) {
  const { t } = useCatalogue();
  const { control } = useFormContext<ClientFormValues>();
  const name = useWatch({ control, name: `contacts.${index}.name` });
  const called = t('form_contact', { number: index + 1 });
  return (
    <fieldset className={styles.card} aria-label={called}>
      <TextControl name={`contacts.${index}.name`} label={t('form_contact_name')} />
      <TextControl name={`contacts.${index}.role`} label={t('form_contact_role')} />
      <LinesControl
        name={`contacts.${index}.addresses`}
        label={t('form_contact_addresses')}
        hint={t('form_contact_addresses_hint')}
        inputMode="email"
      />
      <details>
        <summary>{t('form_contact_details')}</summary>
        <ChoiceControl name={`contacts.${index}.language`} label={t('form_language')}>
          <LanguageOptions />
        </ChoiceControl>
        <TextControl
          name={`contacts.${index}.timeZone`}
          label={t('form_time_zone')}
          hint={t('form_time_zone_hint')}
          spellCheck={false}
        />
      </details>
      <div className={styles.remove}>
        <IconButton label={t('form_contact_remove', { name: isolate(name || called) })} onClick={onRemove}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
    </fieldset>
  );
}
