import { type RefObject, useId } from 'react';
import type { Language } from '@/lib/domain/client';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { type TemplateRefusal, type TemplateValues, templateLimits } from '@/lib/ui/templates/template-values';
import styles from './text-fields.module.css';

/** The two texts of a template, for whoever puts the caret into one. */
export interface TextFieldRefs {
  readonly subject: RefObject<HTMLInputElement | null>;
  readonly body: RefObject<HTMLTextAreaElement | null>;
}

interface Props {
  readonly values: Pick<TemplateValues, 'subject' | 'body'>;
  readonly language: Language;
  readonly refusals: readonly TemplateRefusal[];
  /** Whether there is an error in it that a draft would stumble over. */
  readonly hasProblem: (part: 'subject' | 'body') => boolean;
  readonly fields: TextFieldRefs;
  readonly onChange: (part: Partial<TemplateValues>) => void;
  readonly onFocus: (part: 'subject' | 'body') => void;
}

/** Subject and text, as they are written. Tab leaves them. */
export function TextFields({ values, language, refusals, hasProblem, fields, onChange, onFocus }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const isLong = (part: 'subject' | 'body') => refusals.some(({ field }) => field === part);
  return (
    <>
      <div className="book-field">
        <label htmlFor={`${id}-subject`}>{t('template_subject')}</label>
        <input
          id={`${id}-subject`}
          ref={fields.subject}
          dir="auto"
          lang={language}
          autoComplete="off"
          className={styles.code}
          value={values.subject}
          aria-invalid={isLong('subject') || hasProblem('subject')}
          aria-describedby={`${id}-subject-error`}
          onFocus={() => onFocus('subject')}
          onChange={(event) => onChange({ subject: event.target.value })}
        />
        <p id={`${id}-subject-error`} role="alert" className="book-bad">
          {isLong('subject') && t('template_subject_long', { most: templateLimits.subject })}
        </p>
      </div>
      <div className="book-field">
        <label htmlFor={`${id}-body`}>{t('template_body')}</label>
        <p id={`${id}-hint`} className="book-quiet">
          {t('template_body_hint')}
        </p>
        <textarea
          id={`${id}-body`}
          ref={fields.body}
          rows={24}
          lang={language}
          autoComplete="off"
          className={styles.code}
          value={values.body}
          aria-invalid={isLong('body') || hasProblem('body')}
          aria-describedby={`${id}-hint ${id}-body-error`}
          onFocus={() => onFocus('body')}
          onChange={(event) => onChange({ body: event.target.value })}
        />
        <p id={`${id}-body-error`} role="alert" className="book-bad">
          {isLong('body') && t('template_body_long', { most: templateLimits.body, count: values.body.length })}
        </p>
      </div>
    </>
  );
}
