import type { HealthDay } from '@/lib/ui/book-reading';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { Translate } from '@/lib/ui/catalogue/translate';
import { pagePartKey } from '@/lib/ui/page-part';

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

/** A part that has no word is shown by its id; the id is told where one word stands for several parts. */
function partName(t: Translate, name: string): string {
  const key = pagePartKey(name);
  return key ? t('book_part', { word: t(key), part: name }) : name;
}
