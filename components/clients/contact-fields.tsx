import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { type ClientFormValues, emptyContact } from '@/lib/ui/client-form/client-form-values';
import { ContactCard } from './contact-card';
import styles from './form-section.module.css';

/** The people at the client; a removed one leaves the records when the form is saved. */
export function ContactFields({ newId }: { readonly newId: () => string }) {
  const { t } = useCatalogue();
  const { control } = useFormContext<ClientFormValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'contacts', keyName: 'key' });
  return (
    <section className={styles.section}>
      <h3>{t('form_contacts')}</h3>
      {fields.map(({ key }, index) => (
        <ContactCard key={key} index={index} onRemove={() => remove(index)} />
      ))}
      <div className={styles.add}>
        <Button onClick={() => append(emptyContact(newId()))}>{t('form_contact_add')}</Button>
      </div>
    </section>
  );
}
