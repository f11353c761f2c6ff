import { useId, useState } from 'react';
import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { formatMoment } from '@/lib/ui/catalogue/format-moment';
import type { EarlierText } from '@/lib/ui/templates/earlier-texts';
import styles from './template-history.module.css';

/** Shown at first. */
const shownFirst = 8;

interface Props {
  /** Newest first. */
  readonly texts: readonly EarlierText[];
  readonly onRestore: (text: EarlierText) => void;
}

/** The texts that a template had before: to look at, and to bring back as a new version. */
export function TemplateHistory({ texts, onRestore }: Props) {
  const { t, language } = useCatalogue();
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  const shown = whole ? texts : texts.slice(0, shownFirst);
  const rest = texts.length - shown.length;
  return (
    <section aria-labelledby={id} className={styles.history}>
      <h2 id={id}>{t('template_history')}</h2>
      {texts.length === 0 && <p className="book-quiet">{t('template_history_none')}</p>}
      <ol>
        {shown.map((text, index) => {
          // Two versions may be of one moment.
          const key = `${text.at} ${texts.length - index}`;
          const when = text.at === null ? t('template_history_shipped') : formatMoment(text.at, language);
          const { name, subject, body } = text.values;
          return (
            <li key={key}>
              <span id={`${id}-${key}`}>{when}</span>
              <Button
                look="plain"
                aria-expanded={open === key}
                aria-describedby={`${id}-${key}`}
                onClick={() => setOpen(open === key ? null : key)}
              >
                {t(open === key ? 'template_history_hide' : 'template_history_look')}
              </Button>
              <Button look="plain" aria-describedby={`${id}-${key}`} onClick={() => onRestore(text)}>
                {t('template_history_restore')}
              </Button>
              {open === key && (
                <div className={styles.text} lang={text.values.language}>
                  <p>
                    <ForeignText>{name}</ForeignText>
                  </p>
                  {subject !== '' && (
                    <p>
                      <ForeignText>{subject}</ForeignText>
                    </p>
                  )}
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
                  <pre tabIndex={0}>{body}</pre>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {rest > 0 && (
        <Button look="plain" onClick={() => setWhole(true)}>
          {t('show_rest', { rest })}
        </Button>
      )}
    </section>
  );
}
