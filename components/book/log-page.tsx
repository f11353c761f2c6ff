import type { ReactNode } from 'react';
import { Button } from '@/components/common/button';
import { formatBookRoute } from '@/lib/ui/book-route';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';

type Props =
  | { readonly state: 'loading' | 'gone' }
  | { readonly state: 'ready'; readonly children: ReactNode }
  /** The form was closed; its text is kept. */
  | { readonly state: 'kept'; readonly onGoOn: () => void }
  | { readonly state: 'logged'; readonly text: string };

/** The page around the form of a new record that begins with words of another page. */
export function LogPage(props: Props) {
  const { t } = useCatalogue();
  const toClients = <a href={formatBookRoute({ section: 'clients', id: null })}>{t('book_section_clients')}</a>;
  return (
    <>
      <h1>{t('book_section_log')}</h1>
      {props.state === 'loading' && <p role="status">{t('loading')}</p>}
      {props.state === 'gone' && <p role="alert">{t('book_log_gone')}</p>}
      {props.state === 'kept' && (
        <p role="status">
          {t('book_log_kept')} <Button onClick={props.onGoOn}>{t('book_log_go_on')}</Button>
        </p>
      )}
      {props.state === 'logged' && <p role="status">{t('done_logged', { text: isolate(props.text) })}</p>}
      {props.state === 'ready' ? <div className="book-client-form">{props.children}</div> : <p>{toClients}</p>}
    </>
  );
}
