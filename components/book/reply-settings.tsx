import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { SettingsValues } from '@/lib/ui/book-settings';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { readJargonEntries } from '@/lib/ui/jargon-entries';
import { LinesField } from './lines-field';

/** The limit of the settings' schema, in UTF-16 units. */
const longestName = 400;

/** What templates need to know of the user: the name under a mail, and the words they would rather not write. */
export function ReplySettings({ form }: { readonly form: UseFormReturn<SettingsValues> }) {
  const { t } = useCatalogue();
  const id = useId();
  const { errors } = form.formState;
  const checkName = (name: string) =>
    name.trim().length <= longestName || t('book_ownname_long', { most: longestName });
  const checkJargon = (text: string) => {
    const read = readJargonEntries(text);
    return 'entries' in read || t(`book_jargon_${read.kind}`, { line: read.line, most: read.most });
  };
  return (
    <>
      <div className="book-field">
        <label htmlFor={id}>{t('book_ownname')}</label>
        <p id={`${id}-hint`} className="book-quiet">
          {t('book_ownname_hint')}
        </p>
        <input
          id={id}
          dir="auto"
          autoComplete="name"
          aria-invalid={errors.ownName !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          {...form.register('ownName', { validate: checkName })}
        />
        <p id={`${id}-error`} role="alert" className="book-bad">
          {errors.ownName?.message}
        </p>
      </div>
      <LinesField
        label={t('book_jargon')}
        hint={t('book_jargon_hint')}
        error={errors.jargon?.message ?? null}
        register={form.register('jargon', { validate: checkJargon })}
      />
    </>
  );
}
