import { useId, useState } from 'react';
import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { LogClient } from '@/lib/ui/log/log-draft';
import type { ListClients } from '@/lib/ui/use-client-search';
import styles from './client-field.module.css';
import { ClientSearchField } from './client-search-field';
import { EngagementField } from './engagement-field';

interface Props {
  readonly client: LogClient;
  /** Those that are open, newest first. */
  readonly engagements: readonly { readonly id: string; readonly name: string }[];
  readonly error: string | undefined;
  readonly engagementError: string | undefined;
  readonly listClients: ListClients;
  readonly onPick: (id: string, name: string) => void;
  readonly onEngagement: (id: string | null) => void;
}

/** Whose the record is; picked by hand where the mail does not tell, or tells the wrong one. */
export function ClientField(props: Props) {
  const { client, engagements, error, engagementError, listClients, onPick, onEngagement } = props;
  const { t } = useCatalogue();
  const id = useId();
  const [picking, setPicking] = useState(false);
  const chosen = client.id !== null && error === undefined && !picking;
  return (
    <>
      {chosen ? (
        // biome-ignore lint/a11y/useSemanticElements: a name and its button, no fieldset
        <div role="group" aria-labelledby={id} className={styles.chosen}>
          <span id={id} className={styles.label}>
            {t('log_client')}
          </span>
          <ForeignText className={styles.name ?? ''}>{client.name}</ForeignText>
          <Button look="plain" onClick={() => setPicking(true)}>
            {t('log_client_change')}
          </Button>
        </div>
      ) : (
        <ClientSearchField
          error={error}
          focused={picking}
          listClients={listClients}
          onPick={(picked, name) => {
            setPicking(false);
            onPick(picked, name);
          }}
          onClose={client.id !== null && error === undefined ? () => setPicking(false) : null}
        />
      )}
      <EngagementField
        engagements={engagements}
        chosen={client.engagementId}
        error={engagementError}
        onChoose={onEngagement}
      />
    </>
  );
}
