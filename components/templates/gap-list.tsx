import type { TemplateGap } from '@/lib/templates/rendered';
import type { TemplatePlace } from '@/lib/templates/template-problem';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { PlaceButton } from './place-button';
import styles from './problem-list.module.css';

interface Props {
  readonly gaps: readonly TemplateGap[];
  readonly onGo: (place: TemplatePlace) => void;
}

/** More are told by their number alone. */
const shown = 8;

/** Where the records of the client have nothing. A place inside a loop is told once. */
export function GapList({ gaps, onGo }: Props) {
  const { t } = useCatalogue();
  const places = new Map(gaps.map((gap) => [`${gap.place.part} ${gap.place.line} ${gap.place.column}`, gap]));
  if (places.size === 0) return null;
  return (
    <div className={styles.remarks}>
      <p>{t('template_gaps', { count: places.size })}</p>
      <ul>
        {[...places.entries()].slice(0, shown).map(([key, { variable, place }]) => (
          <li key={key}>
            <code>{variable}</code> <PlaceButton place={place} onGo={onGo} />
          </li>
        ))}
      </ul>
    </div>
  );
}
