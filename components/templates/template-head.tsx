import { useId } from 'react';
import type { Language } from '@/lib/domain/client';
import { type TemplatePurpose, templatePurposes } from '@/lib/domain/template-purpose';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { languageKeys } from '@/lib/ui/templates/language-keys';
import { purposeKeys } from '@/lib/ui/templates/purpose-keys';
import { type TemplateRefusal, type TemplateValues, templateLimits } from '@/lib/ui/templates/template-values';
import styles from './template-head.module.css';

interface Props {
  readonly values: TemplateValues;
  readonly refusals: readonly TemplateRefusal[];
  readonly autoFocus?: boolean;
  readonly onChange: (part: Partial<TemplateValues>) => void;
}

const languages: readonly Language[] = ['en', 'zh-CN'];

/** How a template is called, what it is for, and its language. */
export function TemplateHead({ values, refusals, autoFocus = false, onChange }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const refusal = refusals.find(({ field }) => field === 'name');
  return (
    <div className={styles.head}>
      <div className={`book-field ${styles.name}`}>
        <label htmlFor={`${id}-name`}>{t('template_name')}</label>
        <input
          id={`${id}-name`}
          dir="auto"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the form was opened to write this
          autoFocus={autoFocus}
          value={values.name}
          aria-invalid={refusal !== undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <p id={`${id}-error`} role="alert" className="book-bad">
          {refusal && t(`template_name_${refusal.kind}`, { most: templateLimits.name })}
        </p>
      </div>
      <label className="book-field">
        <span>{t('template_purpose')}</span>
        <select
          value={values.purpose}
          onChange={(event) => onChange({ purpose: purposeOf(event.target.value) ?? values.purpose })}
        >
          {templatePurposes.map((purpose) => (
            <option key={purpose} value={purpose}>
              {t(purposeKeys[purpose])}
            </option>
          ))}
        </select>
      </label>
      <label className="book-field">
        <span>{t('form_language')}</span>
        <select
          value={values.language}
          onChange={(event) =>
            onChange({ language: languages.find((one) => one === event.target.value) ?? values.language })
          }
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {t(languageKeys[language])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const purposeOf = (text: string): TemplatePurpose | undefined => templatePurposes.find((purpose) => purpose === text);
