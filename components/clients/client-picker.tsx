import { X } from 'lucide-react';
import { Button } from '@/components/common/button';
import { Field } from '@/components/common/field';
import { ForeignText } from '@/components/common/foreign-text';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { ClientSearch } from '@/lib/ui/use-client-search';
import styles from './client-picker.module.css';

/** Enough to tell two clients of the same name apart. */
const domainsShown = 2;

interface Props {
  readonly search: ClientSearch;
  /** Whether the choice is kept for the thread: only where the page names the thread. Null = it is for something else. */
  readonly remembers: boolean | null;
  readonly onPick: (clientId: string, name: string) => void;
  readonly onNew: () => void;
  readonly onClose: () => void;
}

/** Picks a client by hand. */
export function ClientPicker({ search, remembers, onPick, onNew, onClose }: Props) {
  const { t } = useCatalogue();
  const { prefix, clients, state, hasMore, setPrefix, showMore } = search;
  const none = prefix.trim() === '' ? t('picker_empty') : t('picker_none', { prefix: isolate(prefix.trim()) });
  return (
    <search
      className={styles.picker}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <h2>{t('picker_title')}</h2>
        <IconButton label={t('close')} onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      {remembers !== null && (
        <p className={styles.hint}>{t(remembers ? 'picker_remember' : 'picker_not_remembered')}</p>
      )}
      <Field label={t('picker_search')}>
        {(control) => (
          <input
            {...control}
            // biome-ignore lint/a11y/noAutofocus: the picker was opened by the person, to type here
            autoFocus
            type="search"
            dir="auto"
            autoComplete="off"
            value={prefix}
            onChange={(event) => setPrefix(event.target.value)}
          />
        )}
      </Field>
      <ul className={styles.list}>
        {clients.map(({ id, name, domains }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id, name)}>
              <ForeignText>{name}</ForeignText>
              {domains.length > 0 && <small>{domains.slice(0, domainsShown).join(', ')}</small>}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {state === 'ready' && clients.length === 0 && <p className={styles.none}>{none}</p>}
        {typeof state === 'object' && (
          <p className={styles.none}>{t('picker_failed', { reason: t(`why_${state.trouble}`) })}</p>
        )}
      </div>
      <div className={styles.foot}>
        {hasMore && (
          <Button look="plain" onClick={showMore}>
            {t('picker_more')}
          </Button>
        )}
        <Button onClick={onNew}>{t('picker_new')}</Button>
      </div>
    </search>
  );
}
