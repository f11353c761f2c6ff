import { Field } from '@/components/common/field';
import { LineField } from '@/components/log/line-field';
import type { Contact } from '@/lib/domain/contact';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { textLimits } from '@/lib/ui/log/check-text';
import type { SatisfactionValues } from '@/lib/ui/satisfaction/satisfaction-values';

interface Props {
  readonly values: Pick<SatisfactionValues, 'contactId' | 'respondent'>;
  readonly error: string | undefined;
  readonly contacts: readonly Contact[];
  readonly onChange: (part: Partial<SatisfactionValues>) => void;
}

const nameOf = ({ name, addresses, id }: Contact): string => name || addresses[0] || id;

/** Who answered: one of the client's contacts, or somebody by name. */
export function RespondentField({ values, error, contacts, onChange }: Props) {
  const { t } = useCatalogue();
  const { contactId, respondent } = values;
  const isKnown = contactId === '' || contacts.some(({ id }) => id === contactId);
  const choose = (chosen: string) => {
    const contact = contacts.find(({ id }) => id === chosen);
    onChange({ contactId: chosen, respondent: contact ? nameOf(contact) : '' });
  };
  return (
    <>
      {(contacts.length > 0 || !isKnown) && (
        <Field label={t('score_respondent')}>
          {(control) => (
            <select {...control} value={contactId} onChange={({ target }) => choose(target.value)}>
              {contacts.map((contact) => (
                <option key={contact.id} value={contact.id}>
                  {isolate(nameOf(contact))}
                </option>
              ))}
              {!isKnown && <option value={contactId}>{isolate(respondent)}</option>}
              <option value="">{t('score_respondent_other')}</option>
            </select>
          )}
        </Field>
      )}
      {contactId === '' && (
        <LineField
          label={t(contacts.length > 0 ? 'score_respondent_name' : 'score_respondent')}
          maxLength={textLimits.short}
          value={respondent}
          error={error}
          onText={(text) => onChange({ respondent: text })}
        />
      )}
    </>
  );
}
