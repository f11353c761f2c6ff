import { useState } from 'react';
import { TemplatesSection } from '@/components/templates/templates-section';
import { downloadFile } from '@/lib/platform/download-file';
import { today } from '@/lib/platform/system-clock';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import type { BookRoute } from '@/lib/ui/book-route';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { copyName } from '@/lib/ui/templates/copy-name';
import { writeExchange } from '@/lib/ui/templates/exchange-file';
import { exportName } from '@/lib/ui/templates/export-name';
import type { TemplateFilter } from '@/lib/ui/templates/filter-templates';
import type { ListedTemplate } from '@/lib/ui/templates/listed-template';
import { valuesOfTemplate } from '@/lib/ui/templates/template-values';
import { useImport } from '@/lib/ui/templates/use-import';
import { useTemplateList } from '@/lib/ui/templates/use-template-list';
import type { SectionProps } from './book-section-view';
import { NewTemplateView } from './new-template-view';
import { TemplateView } from './template-view';

interface Props extends SectionProps {
  readonly route: BookRoute;
  readonly go: (route: BookRoute) => void;
}

function download(templates: readonly ListedTemplate[], name: string | null): void {
  downloadFile(exportName(today(), name), new Blob([writeExchange(templates)], { type: 'application/json' }));
}

/** The list of templates, the editor of the one that the address names, or the form of a new one. */
export function TemplatesView({ services, changes, onError, route, go }: Props) {
  const { t } = useCatalogue();
  const { reader, writer } = services;
  const [ports] = useState({ reader, writer, newId: services.log.newId, shipped: shippedTemplates });
  const [filter, setFilter] = useState<TemplateFilter>({ language: 'all', search: '' });
  const list = useTemplateList(ports, changes, onError);
  const importing = useImport(list.templates ?? [], list.importRows);
  const open = (id: string | null) => go({ section: 'templates', id });

  if (route.id === 'new') {
    return <NewTemplateView services={services} onCreate={list.create} onOpen={open} onClose={() => open(null)} />;
  }
  if (route.id !== null) {
    return (
      <TemplateView
        key={route.id}
        services={services}
        changes={changes}
        onError={onError}
        id={route.id}
        onCopy={list.create}
        onOpen={open}
      />
    );
  }
  const copy = async (template: ListedTemplate) => {
    const name = copyName(template.name, (of) => t('template_copy_name', { name: of }));
    const id = await list.create({ ...valuesOfTemplate(template), name });
    if (id !== null) open(id);
  };
  return (
    <TemplatesSection
      templates={list.templates}
      filter={filter}
      onFilter={setFilter}
      notice={list.notice}
      actions={{
        onMove: list.move,
        onHide: (id, hidden) => void list.setHidden(id, hidden),
        onCopy: (template) => void copy(template),
        onExport: (template) => download([template], template.name),
        onRemove: list.remove,
      }}
      onExportAll={(templates) => download(templates, null)}
      importing={importing}
    />
  );
}
