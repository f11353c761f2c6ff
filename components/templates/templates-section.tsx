import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { filterTemplates, type TemplateFilter } from '@/lib/ui/templates/filter-templates';
import type { ListedTemplate } from '@/lib/ui/templates/listed-template';
import { purposeKeys } from '@/lib/ui/templates/purpose-keys';
import type { useImport } from '@/lib/ui/templates/use-import';
import type { ListNotice as Notice } from '@/lib/ui/templates/use-template-list';
import { ImportPanel } from './import-panel';
import { ListNotice } from './list-notice';
import { type RowActions, TemplateList } from './template-list';
import { TemplateTools } from './template-tools';

interface Props {
  /** Null while they are being read. */
  readonly templates: readonly ListedTemplate[] | null;
  readonly filter: TemplateFilter;
  readonly onFilter: (filter: TemplateFilter) => void;
  readonly notice: Notice | null;
  readonly actions: RowActions;
  readonly onExportAll: (templates: readonly ListedTemplate[]) => void;
  readonly importing: ReturnType<typeof useImport>;
}

/** All templates, shipped ones and the user's. */
export function TemplatesSection({ templates, filter, onFilter, notice, actions, onExportAll, importing }: Props) {
  const { t } = useCatalogue();
  const shown = filterTemplates(templates ?? [], filter, ({ purpose }) => t(purposeKeys[purpose]));
  const users = templates?.filter(({ origin }) => origin !== 'shipped') ?? [];
  return (
    <>
      <TemplateTools
        filter={filter}
        onFilter={onFilter}
        onExport={users.length === 0 ? null : () => onExportAll(users)}
        onImport={(file) => void importing.choose(file)}
      />
      <ImportPanel state={importing.state} onTake={() => void importing.take()} onClose={importing.close} />
      <p className="book-quiet" role="status" aria-label={t('book_section_templates')}>
        {templates === null
          ? t('loading')
          : shown.length === 0
            ? t('template_none')
            : t('template_count', { count: shown.length })}
      </p>
      {templates && <TemplateList all={templates} shown={shown} actions={actions} />}
      <ListNotice notice={notice} />
    </>
  );
}
