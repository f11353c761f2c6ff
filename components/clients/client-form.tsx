import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type FieldPath, FormProvider, type Resolver, set, useForm } from 'react-hook-form';
import { Button } from '@/components/common/button';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { Translate } from '@/lib/ui/catalogue/translate';
import { checkClientForm } from '@/lib/ui/client-form/check-client-form';
import type { ClientFormValues } from '@/lib/ui/client-form/client-form-values';
import { refusedFields } from '@/lib/ui/client-form/refused-fields';
import { useMayWrite } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { CadenceFields } from './cadence-fields';
import styles from './client-form.module.css';
import { ContactFields } from './contact-fields';
import { EngagementFields } from './engagement-fields';
import { ErrorSummary, type SummaryEntry } from './error-summary';
import { ChoiceControl, LinesControl, TextControl } from './form-controls';
import { FormOutcome } from './form-outcome';
import { LanguageOptions } from './language-options';
import { RestoredNote } from './restored-note';

interface Props {
  readonly title: string;
  readonly values: ClientFormValues;
  /** The values were typed earlier and kept; `stale`: the client was changed since then. */
  readonly restored: 'no' | 'yes' | 'stale';
  readonly newId: () => string;
  readonly onTyped: (values: ClientFormValues) => void;
  /** `overwrite`: over a version that was not seen, because the person said so. */
  readonly onSave: (values: ClientFormValues, overwrite: boolean) => Promise<WriteOutcome>;
  /** Throws away what was typed. */
  readonly onStartOver: () => void;
  readonly onClose: () => void;
}

type Path = FieldPath<ClientFormValues>;

const resolverWith =
  (t: Translate): Resolver<ClientFormValues> =>
  (values) => {
    const errors = {};
    for (const { path, key, values: named } of checkClientForm(values)) {
      set(errors, path, { type: 'custom', message: t(key, named) });
    }
    return { values, errors };
  };

/** Adds or edits a client. What is typed is kept as it is typed, and leaves only when it was saved. */
export function ClientForm({ title, values, restored, newId, onTyped, onSave, onStartOver, onClose }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const [entries, setEntries] = useState<readonly SummaryEntry[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
  const form = useForm<ClientFormValues>({
    defaultValues: values,
    resolver: resolverWith(t),
    shouldFocusError: false,
    reValidateMode: 'onBlur',
  });
  const { handleSubmit, setFocus, setError, formState, subscribe } = form;
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values: typed }) => onTyped(typed) }),
    [subscribe, onTyped],
  );
  const refuse = (problems: readonly SummaryEntry[]) => {
    setEntries(problems);
    setAttempt((before) => before + 1);
  };
  const sentences = (typed: ClientFormValues): SummaryEntry[] =>
    checkClientForm(typed).map(({ path, key, values: named }) => ({ path, sentence: t(key, named) }));
  const submit = (overwrite: boolean) =>
    handleSubmit(
      async (typed) => {
        setEntries([]);
        const done = await onSave(typed, overwrite);
        setOutcome(done);
        if (done.kind !== 'invalid') return;
        const refused = refusedFields(done.fields, typed).map(({ path, key, values: named }) => ({
          path,
          sentence: t(key, named),
        }));
        for (const { path, sentence } of refused) setError(path as Path, { type: 'custom', message: sentence });
        refuse(refused);
      },
      () => refuse(sentences(form.getValues())),
    );
  return (
    <FormProvider {...form}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (mayWrite) void submit(false)();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <div className={styles.head}>
          <h2 dir="auto">{title}</h2>
          <IconButton label={t('close')} onClick={onClose}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
        <p className={styles.hint}>{t('form_kept')}</p>
        {restored !== 'no' && <RestoredNote stale={restored === 'stale'} onStartOver={onStartOver} />}
        {entries.length > 0 && (
          <ErrorSummary entries={entries} attempt={attempt} onGo={(path) => setFocus(path as Path)} />
        )}
        <TextControl name="name" label={t('form_name')} autoFocus={restored === 'no' && values.name === ''} />
        <LinesControl name="domains" label={t('form_domains')} hint={t('form_domains_hint')} inputMode="url" />
        <div className={styles.pair}>
          <ChoiceControl name="language" label={t('form_language')}>
            <LanguageOptions />
          </ChoiceControl>
          <TextControl name="timeZone" label={t('form_time_zone')} hint={t('form_time_zone_hint')} spellCheck={false} />
        </div>
        <ContactFields newId={newId} />
        <EngagementFields />
        <CadenceFields />
        <LinesControl name="notes" label={t('form_notes')} rows={3} spellCheck />
        <FormOutcome outcome={outcome} resting={!mayWrite || formState.isSubmitting} onOverwrite={submit(true)} />
        <div className={styles.foot}>
          <Button look="go" type="submit" resting={!mayWrite || formState.isSubmitting}>
            {t(formState.isSubmitting ? 'form_saving' : 'save')}
          </Button>
          <Button onClick={onClose}>{t('close')}</Button>
        </div>
      </form>
    </FormProvider>
  );
}
