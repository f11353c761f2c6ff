import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

export function LanguageOptions() {
  const { t } = useCatalogue();
  return (
    <>
      <option value="">{t('form_language_none')}</option>
      <option value="en">{t('form_language_en')}</option>
      <option value="zh-CN">{t('form_language_zh')}</option>
    </>
  );
}
