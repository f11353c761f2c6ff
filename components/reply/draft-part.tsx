import { type RefObject, useId } from 'react';
import type { DraftDocument } from '@/lib/domain/draft-document';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { gapsOf } from '@/lib/ui/reply/gaps-of';
import { goToGap } from '@/lib/ui/reply/go-to-gap';
import { DraftField } from './draft-field';
import styles from './draft-part.module.css';
import { GapLine } from './gap-line';

interface Props {
  readonly draft: DraftDocument;
  readonly field: RefObject<HTMLDivElement | null>;
  readonly onDraft: (draft: DraftDocument) => void;
}

/** The draft with its name and its gaps; Alt+G goes from gap to gap. */
export function DraftPart({ draft, field, onDraft }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears a key on its way up from the field
    <div
      className={styles.part}
      onKeyDown={(event) => {
        const isGapKey = event.code === 'KeyG' && event.altKey && !event.ctrlKey && !event.metaKey;
        if (!isGapKey || field.current === null) return;
        event.preventDefault();
        goToGap(field.current);
      }}
    >
      <div className={styles.over}>
        <h3>{t('reply_text')}</h3>
        <GapLine id={id} count={gapsOf(draft).length} field={field} />
      </div>
      <DraftField label={t('reply_text')} describedBy={id} draft={draft} fieldRef={field} onDraft={onDraft} />
    </div>
  );
}
