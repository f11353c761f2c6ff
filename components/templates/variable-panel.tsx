import { memo, useId, useState } from 'react';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import { findInsertables } from '@/lib/ui/templates/find-insertables';
import { type Insertable, variableGroups } from '@/lib/ui/templates/variable-groups';
import styles from './variable-panel.module.css';

interface Props {
  readonly onInsert: (chosen: Insertable) => void;
}

/** Everything that a template can say, each with a word of explanation; a press puts it where the caret is. Not painted with each key. */
export const VariablePanel = memo(function VariablePanel({ onInsert }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const [search, setSearch] = useState('');
  const found = findInsertables(variableGroups, search, (words) => t(`template_say_${words}` as MessageKey));
  const [first] = found;
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id}>{t('template_insert_title')}</h2>
      <label className="book-field">
        <span>{t('template_insert_search')}</span>
        <input
          type="search"
          dir="auto"
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            const [entry] = first?.entries ?? [];
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || search.trim() === '' || !entry) return;
            event.preventDefault();
            onInsert(entry);
          }}
        />
      </label>
      <div className={styles.groups}>
        {found.length === 0 && <p className="book-quiet">{t('template_insert_none')}</p>}
        {found.map(({ name, entries }) => (
          <details key={name} open={search.trim() !== '' || name === 'people'}>
            <summary>{t(`template_group_${name}` as MessageKey)}</summary>
            <ul>
              {entries.map((entry) => (
                <li key={entry.code}>
                  <button type="button" onClick={() => onInsert(entry)}>
                    <code>{entry.code}</code>
                    <span>{t(`template_say_${entry.words}` as MessageKey)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
});
