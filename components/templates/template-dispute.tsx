import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { languageKeys } from '@/lib/ui/templates/language-keys';
import { purposeKeys } from '@/lib/ui/templates/purpose-keys';
import type { TemplateField } from '@/lib/ui/templates/template-edit';
import type { TemplateValues } from '@/lib/ui/templates/template-values';
import styles from './template-dispute.module.css';

interface Props {
  readonly fields: readonly TemplateField[];
  readonly mine: TemplateValues;
  readonly theirs: TemplateValues;
  readonly onChoose: (whose: 'mine' | 'theirs' | 'both') => void;
}

/** Two texts of one template, written in two places at once; nothing is saved before the choice. */
export function TemplateDispute({ fields, mine, theirs, onChoose }: Props) {
  const { t } = useCatalogue();
  const said = (field: TemplateField, values: TemplateValues): string => {
    if (field === 'purpose') return t(purposeKeys[values.purpose]);
    return field === 'language' ? t(languageKeys[values.language]) : values[field];
  };
  return (
    <div role="alert" className={styles.dispute}>
      <p>
        <strong>{t('dispute_title')}</strong>
      </p>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{t(`template_field_${field}`)}</dt>
            {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
            <dd tabIndex={0}>
              <strong>{t('dispute_theirs')}</strong> <ForeignText>{said(field, theirs)}</ForeignText>
            </dd>
            <dd tabIndex={0}>
              <strong>{t('dispute_mine')}</strong> <ForeignText>{said(field, mine)}</ForeignText>
            </dd>
            {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above */}
          </div>
        ))}
      </dl>
      <div className="book-row">
        <Button onClick={() => onChoose('mine')}>{t('dispute_keep_mine')}</Button>
        <Button onClick={() => onChoose('theirs')}>{t('dispute_take_theirs')}</Button>
        <Button onClick={() => onChoose('both')}>{t('template_keep_both')}</Button>
      </div>
    </div>
  );
}
