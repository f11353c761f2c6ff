import type { HealthDay } from '@/lib/ui/book-reading';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { Translate } from '@/lib/ui/catalogue/translate';

/** What was read the second best way, or not at all, on one day. */
export function HealthDayCard({ group }: { readonly group: HealthDay }) {
  const { t, day } = useCatalogue();
  return (
    <>
      <h3>{t('book_health_day', { provider: providerName(group.provider), day: day(group.day, 'weekday') })}</h3>
      <ul className="book-plain">
        {group.parts.map(({ name, found, count }) => (
          <li key={`${name} ${found}`}>
            {found === 'missing'
              ? t('book_health_missing', { part: partName(t, name), count })
              : t('book_health_fallback', { part: partName(t, name), count, way: found })}
          </li>
        ))}
      </ul>
    </>
  );
}

const providerName = (provider: string): string => ({ gmail: 'Gmail', outlook: 'Outlook' })[provider] ?? provider;

const knownParts = [
  'account',
  'subject',
  'sender',
  'recipients',
  'date',
  'body',
  'message',
  'thread',
  'composer',
] as const;

/** A part that has no word yet is shown by its id. */
function partName(t: Translate, name: string): string {
  const known = knownParts.find((part) => part === name);
  return known ? t(`book_part_${known}`) : name;
}
