import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { ClientContext } from '@/lib/ui/view-types';

/** "Warehouse portal · Ana Ruiz, COO"; says when the client was picked by hand. */
export function ClientSubtitle({ shown }: { readonly shown: ClientContext }) {
  const { t } = useCatalogue();
  const { contact, engagement, matchedBy } = shown;
  const person = contact?.name || contact?.addresses[0] || '';
  const parts = [
    engagement?.name,
    contact?.role && person ? t('contact_role', { name: isolate(person), role: isolate(contact.role) }) : person,
    matchedBy === 'picked' ? t('picked_by_hand') : '',
  ].filter((part): part is string => Boolean(part));
  return parts.map((part, place) => (
    <span key={part}>
      {place > 0 && ' · '}
      <ForeignText>{part}</ForeignText>
    </span>
  ));
}
