import { Button } from '@/components/common/button';
import { formatBookRoute } from '@/lib/ui/book-route';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { TemplateFilter } from '@/lib/ui/templates/filter-templates';
import { languageKeys } from '@/lib/ui/templates/language-keys';
import styles from './template-tools.module.css';

interface Props {
  readonly filter: TemplateFilter;
  readonly onFilter: (filter: TemplateFilter) => void;
  /** Null while there is none of the user's own. */
  readonly onExport: (() => void) | null;
  readonly onImport: (file: File) => void;
}

const languages = ['all', 'en', 'zh-CN'] as const;

/** Over the list: make one, find one, take some in or out. */
export function TemplateTools({ filter, onFilter, onExport, onImport }: Props) {
  const { t } = useCatalogue();
  return (
    <>
      <div className="book-title">
        <h1>{t('book_section_templates')}</h1>
        <span className={styles.row}>
          <label className="book-choose">
            {t('template_import')}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = '';
                if (file) onImport(file);
              }}
            />
          </label>
          <Button resting={onExport === null} onClick={() => onExport?.()}>
            {t('template_export_all')}
          </Button>
          <a className="book-button" href={formatBookRoute({ section: 'templates', id: 'new' })}>
            {t('template_new')}
          </a>
        </span>
      </div>
      <search className={styles.find}>
        <label className="book-field">
          <span>{t('template_search')}</span>
          <input
            type="search"
            dir="auto"
            value={filter.search}
            onChange={(event) => onFilter({ ...filter, search: event.target.value })}
          />
        </label>
        <label className="book-field">
          <span>{t('form_language')}</span>
          <select
            value={filter.language}
            onChange={(event) =>
              onFilter({ ...filter, language: languages.find((one) => one === event.target.value) ?? 'all' })
            }
          >
            {languages.map((language) => (
              <option key={language} value={language}>
                {language === 'all' ? t('template_all_languages') : t(languageKeys[language])}
              </option>
            ))}
          </select>
        </label>
      </search>
    </>
  );
}
