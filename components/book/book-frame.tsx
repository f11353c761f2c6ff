import type { ReactNode } from 'react';
import { Mark } from '@/components/common/mark';
import { type BookPlace, bookSections, formatBookRoute } from '@/lib/ui/book-route';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { useDocumentLanguage } from '@/lib/ui/use-document-language';

interface Props {
  readonly section: BookPlace;
  readonly children: ReactNode;
}

/** The page around every section: name, the list of sections, the section. */
export function BookFrame({ section, children }: Props) {
  const { t, language } = useCatalogue();
  useDocumentLanguage(language, t('book_title', { section: t(`book_section_${section}`) }));
  return (
    <div className="book">
      <header className="book-side">
        <p className="book-brand">
          <Mark name={null} small />
          {t('extension_name')}
        </p>
        <nav aria-label={t('book_nav')}>
          <ul className="book-nav">
            {bookSections.map((name) => (
              <li key={name}>
                <a
                  href={formatBookRoute({ section: name, id: null })}
                  aria-current={name === section ? 'page' : undefined}
                >
                  {t(`book_section_${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="book-promise">{t('book_promise')}</p>
      </header>
      <main className="book-main">{children}</main>
    </div>
  );
}
