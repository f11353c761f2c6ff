import { useMemo, useState } from 'react';
import { TemplateEditor } from '@/components/templates/template-editor';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { outcomeOf } from '@/lib/ui/sidebar/write-outcome-of';
import { copyName } from '@/lib/ui/templates/copy-name';
import { earlierTexts } from '@/lib/ui/templates/earlier-texts';
import { previewContext } from '@/lib/ui/templates/preview-context';
import { standingOf, type TemplateFile } from '@/lib/ui/templates/template-file';
import type { TemplateValues } from '@/lib/ui/templates/template-values';
import { useJargon } from '@/lib/ui/templates/use-jargon';
import { usePreviewClient } from '@/lib/ui/templates/use-preview-client';
import { useReset } from '@/lib/ui/templates/use-reset';
import { useTemplateDraft } from '@/lib/ui/templates/use-template-draft';
import { useTemplateEdit } from '@/lib/ui/templates/use-template-edit';
import { useTemplatePreview } from '@/lib/ui/templates/use-template-preview';
import type { SectionProps } from './book-section-view';

interface Props extends SectionProps {
  readonly file: TemplateFile;
  readonly readAgain: () => Promise<void>;
  readonly onCopy: (values: TemplateValues) => Promise<string | null>;
  readonly onOpen: (id: string) => void;
}

export function TemplateEditorView({ services, changes, onError, file, readAgain, onCopy, onOpen }: Props) {
  const { t, today } = useCatalogue();
  const { reader, writer, log } = services;
  const { kept, keep } = useTemplateDraft(log, file);
  const [notice, setNotice] = useState<string | null>(null);
  const standing = standingOf(file);
  const edit = useTemplateEdit({
    id: file.id,
    standing,
    kept,
    keep,
    save: (template) => outcomeOf(writer.saveTemplate({ commandId: log.newId(), template })),
    readAgain,
  });
  const { values } = edit;
  const { client, choose } = usePreviewClient(services, { today, changes, onError });
  const context = useMemo(() => {
    const about = { purpose: values.purpose, language: values.language };
    return client.state === 'loading'
      ? null
      : previewContext(client.state === 'ready' ? client.facts : null, about, today);
  }, [client, values.purpose, values.language, today]);
  const preview = useTemplatePreview(values, context, useJargon(reader, changes, onError));
  const reset = useReset({ reader, writer, newId: log.newId }, file, edit);

  const copy = async (): Promise<string | null> => {
    const name = copyName(values.name, (of) => t('template_copy_name', { name: of }));
    return onCopy({ ...values, name });
  };
  const keepBoth = async () => {
    if ((await copy()) === null) return setNotice(t('template_changed'));
    edit.choose('theirs');
    setNotice(t('template_kept_both'));
  };
  return (
    <TemplateEditor
      edit={edit}
      standing={standing}
      restored={kept !== null}
      preview={preview}
      client={client}
      listClients={reader.listClients}
      onClient={choose}
      earlier={earlierTexts(file, standing)}
      notice={reset.done ? t(`template_done_${reset.done}`, { name: isolate(values.name), count: 1 }) : notice}
      onUndo={reset.undo}
      onRestore={(text) => {
        reset.forget();
        void edit.replace(text.values);
        setNotice(t('template_history_restored'));
      }}
      onReset={standing.origin === 'changed' ? () => void reset.reset() : null}
      onCopy={() => void copy().then((id) => id !== null && onOpen(id))}
      onKeepBoth={() => void keepBoth()}
    />
  );
}
