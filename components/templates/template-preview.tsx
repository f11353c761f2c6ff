import { useId, useState } from 'react';
import { Button } from '@/components/common/button';
import { ClientSearchField } from '@/components/log/client-search-field';
import { DraftView } from '@/components/reply/draft-view';
import type { Language } from '@/lib/domain/client';
import type { TemplatePlace } from '@/lib/templates/template-problem';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { PreviewClient } from '@/lib/ui/templates/use-preview-client';
import type { TemplatePreview as Preview } from '@/lib/ui/templates/use-template-preview';
import type { ListClients } from '@/lib/ui/use-client-search';
import { GapList } from './gap-list';
import styles from './template-preview.module.css';

interface Props {
  readonly preview: Preview;
  readonly language: Language;
  readonly client: PreviewClient;
  readonly listClients: ListClients;
  readonly onClient: (id: string) => void;
  readonly onGo: (place: TemplatePlace) => void;
}

/** What a template becomes for a client. While it has an error the last good draft stays, and says so. */
export function TemplatePreview({ preview, language, client, listClients, onClient, onGo }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const [choosing, setChoosing] = useState(false);
  const { draft, problems } = preview;
  const isOld = problems.length > 0;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('template_preview')}</h2>
      <div className={styles.client}>
        {client.state === 'none' && <p className="book-quiet">{t('template_preview_sample')}</p>}
        {client.state === 'ready' && (
          <p className="book-quiet">{t('template_preview_for', { name: isolate(client.facts.client.name) })}</p>
        )}
        {client.state === 'ready' && !choosing && (
          <Button look="plain" onClick={() => setChoosing(true)}>
            {t('template_preview_change')}
          </Button>
        )}
      </div>
      {choosing && (
        <div className={styles.choose}>
          <ClientSearchField
            error={undefined}
            focused
            listClients={listClients}
            onPick={(picked) => {
              setChoosing(false);
              onClient(picked);
            }}
            onClose={() => setChoosing(false)}
          />
        </div>
      )}
      {isOld && draft !== null && <p className="book-quiet">{t('template_preview_old')}</p>}
      {draft !== null && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
          <div tabIndex={0} className={`${styles.mail} ${isOld ? styles.old : ''}`}>
            {draft.subject !== null && (
              <p className={styles.subject} lang={language} dir="auto">
                {t('template_preview_subject', { subject: isolate(draft.subject) })}
              </p>
            )}
            {draft.document.length === 0 ? (
              <p className="book-quiet">{t('template_preview_empty')}</p>
            ) : (
              <DraftView document={draft.document} lang={language} />
            )}
          </div>
          {!isOld && <GapList gaps={draft.gaps} onGo={onGo} />}
        </>
      )}
    </section>
  );
}
