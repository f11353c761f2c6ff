import { Field } from '@/components/common/field';
import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { type ListClients, useClientSearch } from '@/lib/ui/use-client-search';
import styles from './client-field.module.css';

/** More would push the rest of the form out of sight; one more letter finds the others. */
const shown = 6;
const domainsShown = 2;

interface Props {
  readonly error: string | undefined;
  readonly focused: boolean;
  readonly listClients: ListClients;
  readonly onPick: (id: string, name: string) => void;
  /** Null where there is no client to go back to. */
  readonly onClose: (() => void) | null;
}

/** Finds a client by the beginning of the name. Enter takes the first, so that it does not save a form without one. */
export function ClientSearchField({ error, focused, listClients, onPick, onClose }: Props) {
  const { t } = useCatalogue();
  const { prefix, clients, state, setPrefix } = useClientSearch(listClients);
  const found = clients.slice(0, shown);
  const none = prefix.trim() === '' ? t('picker_empty') : t('picker_none', { prefix: isolate(prefix.trim()) });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Esc on its way up from what is inside
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || onClose === null) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Field label={t('log_client')} hint={t('log_client_hint')} error={error}>
        {(control) => (
          <input
            {...control}
            // biome-ignore lint/a11y/noAutofocus: the person asked for another client
            autoFocus={focused}
            type="search"
            dir="auto"
            autoComplete="off"
            value={prefix}
            onChange={({ target }) => setPrefix(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              const [first] = found;
              if (first !== undefined && prefix.trim() !== '') onPick(first.id, first.name);
            }}
          />
        )}
      </Field>
      <ul className={styles.found}>
        {found.map(({ id, name, domains }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id, name)}>
              <ForeignText>{name}</ForeignText>
              {domains.length > 0 && <small>{domains.slice(0, domainsShown).join(', ')}</small>}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.none}>
        {state === 'ready' && found.length === 0 && none}
        {typeof state === 'object' && t('picker_failed', { reason: t(`why_${state.trouble}`) })}
      </p>
    </div>
  );
}
