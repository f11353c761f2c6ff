import type { ReactNode } from 'react';
import { formatBookRoute } from '@/lib/ui/book-route';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  readonly state: 'loading' | 'gone' | 'ready';
  readonly children?: ReactNode;
}

/** The page around one template. */
export function TemplatePage({ state, children }: Props) {
  const { t } = useCatalogue();
  return (
    <>
      <h1>
        <a href={formatBookRoute({ section: 'templates', id: null })}>{t('book_section_templates')}</a>
      </h1>
      {state === 'loading' && <p role="status">{t('loading')}</p>}
      {state === 'gone' && <p role="alert">{t('template_gone')}</p>}
      {state === 'ready' && children}
    </>
  );
}
