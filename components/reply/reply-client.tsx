import { useLayoutEffect } from 'react';
import { ClientSearchField } from '@/components/log/client-search-field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { ListClients } from '@/lib/ui/use-client-search';
import styles from './reply-client.module.css';

interface Props {
  /** The page does not say whose mail it is. */
  readonly unreadable: boolean;
  readonly listClients: ListClients;
  readonly onPick: (clientId: string) => void;
}

/** A reply beside a mail of nobody on file: the client is chosen first. */
export function ReplyClient({ unreadable, listClients, onPick }: Props) {
  const { t } = useCatalogue();
  // Asked for by a shortcut, the frame takes the keyboard from the mail page.
  useLayoutEffect(() => window.focus(), []);
  return (
    <div className={styles.client}>
      <h3>{t('reply_no_client')}</h3>
      <p>{t(unreadable ? 'reply_unreadable_why' : 'reply_no_client_why')}</p>
      <ClientSearchField error={undefined} focused listClients={listClients} onPick={onPick} onClose={null} />
    </div>
  );
}
