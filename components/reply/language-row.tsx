import { useId } from 'react';
import type { Language } from '@/lib/domain/client';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './choices.module.css';

interface Props {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

/** Each in its own name, whatever the reader's language. */
const names = { en: 'English', 'zh-CN': '中文' } as const;
const languages = ['en', 'zh-CN'] as const;

/** The language of the mail, which need not be the user's. */
export function LanguageRow({ language, onChoose }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  return (
    <div className={styles.row}>
      <span id={id}>{t('reply_language')}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons in one line, no fieldset of their own */}
      <div role="group" aria-labelledby={id} className={styles.languages}>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => one !== language && onChoose(one)}
          >
            {names[one]}
          </button>
        ))}
      </div>
    </div>
  );
}
