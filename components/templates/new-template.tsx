import { type FormEvent, useState } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { checkTemplateValues, type TemplateValues } from '@/lib/ui/templates/template-values';
import { TemplateHead } from './template-head';

interface Props {
  /** What was typed earlier. */
  readonly initial: TemplateValues;
  readonly onType: (values: TemplateValues) => void;
  /** Whether it was written. */
  readonly onCreate: (values: TemplateValues) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What a new template is called and what it is for; its text is written in the editor. */
export function NewTemplate({ initial, onType, onCreate, onClose }: Props) {
  const { t } = useCatalogue();
  const [values, setValues] = useState(initial);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const refusals = checkTemplateValues(values);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (busy || refusals.length > 0) return;
    setBusy(true);
    await onCreate(values);
    setBusy(false);
  };
  return (
    <form className="book-card" onSubmit={submit} noValidate>
      <TemplateHead
        values={values}
        refusals={asked ? refusals : []}
        autoFocus
        onChange={(part) => {
          const next = { ...values, ...part };
          setValues(next);
          onType(next);
        }}
      />
      <div className="book-row">
        <Button type="submit" look="go" resting={busy}>
          {t('template_create')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
