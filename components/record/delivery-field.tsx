import { Field } from '@/components/common/field';
import type { Evidence } from '@/lib/domain/evidence';
import { sameValue } from '@/lib/domain/same-value';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { sourceLabel } from '@/lib/ui/source-label';

/** An option of a list is one line. */
const longestSender = 60;

interface Props {
  readonly mails: readonly Evidence[];
  readonly chosen: Evidence | null;
  readonly onChoose: (mail: Evidence | null) => void;
}

/** Which mail of the open thread delivered it, or none; one that was chosen stays when another thread is opened. */
export function DeliveryField({ mails, chosen, onChoose }: Props) {
  const catalogue = useCatalogue();
  const { t } = catalogue;
  const isListed = mails.some((mail) => sameValue(mail, chosen));
  const offered = chosen === null || isListed ? mails : [chosen, ...mails];
  const place = offered.findIndex((mail) => sameValue(mail, chosen));
  return (
    <Field label={t('field_delivery')} hint={mails.length === 0 ? t('delivery_hint') : undefined}>
      {(control) => (
        <select
          {...control}
          value={place < 0 ? '' : String(place)}
          onChange={({ target }) => onChoose(target.value === '' ? null : (offered[Number(target.value)] ?? null))}
        >
          <option value="">{t('delivery_none')}</option>
          {offered.map((mail, at) => (
            <option key={`${mail.messageId ?? ''} ${mail.sender} ${mail.date}`} value={at}>
              {isolate((mail.sender ?? t('nobody')).slice(0, longestSender))} · {sourceLabel(mail, catalogue)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
