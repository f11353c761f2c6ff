import type { TemplatePlace } from '@/lib/templates/template-problem';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { remarkKeys } from '@/lib/ui/templates/remark-keys';
import type { Remark } from '@/lib/ui/templates/use-template-preview';
import { PlaceButton } from './place-button';
import styles from './problem-list.module.css';

/** A sentence, not the rest of the text. */
const longestWords = 60;
/** Enough to begin with. */
const shown = 12;

interface Props {
  readonly remarks: readonly Remark[];
  readonly onGo: (place: TemplatePlace) => void;
}

/** What could read badly; a template can be used all the same. */
export function RemarkList({ remarks, onGo }: Props) {
  const { t } = useCatalogue();
  if (remarks.length === 0) return null;
  return (
    <div className={styles.remarks}>
      <p>{t('template_remarks')}</p>
      <ul>
        {remarks.slice(0, shown).map(({ kind, words, place }) => (
          <li key={`${kind} ${place.part} ${place.line} ${place.column}`}>
            {t(remarkKeys[kind], { words: isolate(words.slice(0, longestWords)) })}{' '}
            <PlaceButton place={place} onGo={onGo} />
          </li>
        ))}
      </ul>
    </div>
  );
}
