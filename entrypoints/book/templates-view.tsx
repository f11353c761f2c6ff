import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

export function TemplatesView() {
  const { t } = useCatalogue();
  return <h1>{t('book_section_templates')}</h1>;
}
