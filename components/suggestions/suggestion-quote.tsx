import { useId, useRef, useState } from 'react';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import { useClipped } from '@/lib/ui/use-clipped';
import styles from './suggestion-item.module.css';

/** The words of the mail, two lines of them at first. */
export function SuggestionQuote({ text }: { readonly text: string }) {
  const { t } = useCatalogue();
  const id = useId();
  const quote = useRef<HTMLParagraphElement>(null);
  const [whole, setWhole] = useState(false);
  const clipped = useClipped(quote, text);
  return (
    <div className={styles.below}>
      <p id={id} ref={quote} className={styles.quote} data-whole={whole}>
        <q dir="auto">{withoutDirectionMarks(text)}</q>
      </p>
      {(clipped || whole) && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={whole}
          aria-controls={id}
          onClick={() => setWhole(!whole)}
        >
          {t(whole ? 'suggestion_short' : 'suggestion_whole')}
        </button>
      )}
    </div>
  );
}
