import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/common/button';
import {
  type DayField,
  dayFields,
  type ListField,
  listFields,
  opensChoices,
  type SettingsOutcome,
  type SettingsValues,
} from '@/lib/ui/book-settings';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { ChoiceField } from './choice-field';
import { LinesField } from './lines-field';
import { NumberField } from './number-field';
import { ReplySettings } from './reply-settings';
import { WeekendField } from './weekend-field';

interface Props {
  readonly values: SettingsValues;
  /** What is wrong with the entries of a list, as a sentence; null when nothing is. */
  readonly checkList: (field: ListField | DayField, text: string) => string | null;
  readonly onSave: (values: SettingsValues) => Promise<SettingsOutcome>;
}

/** Everything that can be set; written only on "Save". */
export function SettingsSection({ values, checkList, onSave }: Props) {
  const { t } = useCatalogue();
  const form = useForm<SettingsValues>({ values, resetOptions: { keepDirtyValues: true } });
  const { errors, isSubmitting } = form.formState;
  const [outcome, setOutcome] = useState<SettingsOutcome | null>(null);
  const save = form.handleSubmit(
    async (entered) => {
      setOutcome(null);
      const result = await onSave(entered);
      if (result === 'saved') form.reset(entered);
      setOutcome(result);
    },
    () => setOutcome(null),
  );
  return (
    <>
      <h1>{t('book_section_settings')}</h1>
      <form onSubmit={save} noValidate className="book-form">
        <ChoiceField
          legend={t('book_language')}
          options={[
            { value: 'auto', label: t('book_language_auto') },
            { value: 'en', label: 'English', lang: 'en' },
            { value: 'zh-CN', label: '简体中文', lang: 'zh-CN' },
          ]}
          register={form.register('language')}
        />
        <ChoiceField
          legend={t('book_opens')}
          hint={t('book_opens_hint')}
          options={opensChoices.map((value) => ({ value, label: t(`book_opens_${value}`) }))}
          register={form.register('opens')}
        />
        {listFields.map((field) => (
          <LinesField
            key={field}
            label={t(`book_${field.toLowerCase() as Lowercase<ListField>}`)}
            hint={t(`book_${field.toLowerCase() as Lowercase<ListField>}_hint`)}
            error={errors[field]?.message ?? null}
            register={form.register(field, { validate: (text) => checkList(field, text) ?? true })}
          />
        ))}
        <WeekendField control={form.control} />
        {dayFields.map((field) => (
          <LinesField
            key={field}
            label={t(`book_${field.toLowerCase() as Lowercase<DayField>}`)}
            hint={t(`book_${field.toLowerCase() as Lowercase<DayField>}_hint`)}
            error={errors[field]?.message ?? null}
            register={form.register(field, { validate: (text) => checkList(field, text) ?? true })}
          />
        ))}
        <NumberField
          name="keptWindowDays"
          label={t('book_window')}
          hint={t('book_window_hint')}
          least={7}
          most={730}
          error={errors.keptWindowDays?.message ?? null}
          form={form}
        />
        <NumberField
          name="busyFrom"
          label={t('book_busy')}
          hint={t('book_busy_hint')}
          least={1}
          most={99}
          error={errors.busyFrom?.message ?? null}
          form={form}
        />
        <ReplySettings form={form} />
        <div className="book-row book-save">
          <Button type="submit" look="go" resting={isSubmitting}>
            {t('save')}
          </Button>
          <span role="status" className={outcome === 'saved' ? 'book-good' : 'book-bad'}>
            {outcome && t(`book_settings_${outcome}`)}
          </span>
        </div>
      </form>
    </>
  );
}
