import { useCallback, useEffect } from 'react';
import { TemplatePage } from '@/components/templates/template-page';
import { StorageError } from '@/lib/domain/storage-error';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { useLiveRead } from '@/lib/ui/record/use-live-read';
import { readTemplateFile } from '@/lib/ui/templates/template-file';
import type { TemplateValues } from '@/lib/ui/templates/template-values';
import type { SectionProps } from './book-section-view';
import { TemplateEditorView } from './template-editor-view';

interface Props extends SectionProps {
  readonly id: string;
  /** A new template with these words; answers its id, or null when nothing was written. */
  readonly onCopy: (values: TemplateValues) => Promise<string | null>;
  readonly onOpen: (id: string) => void;
}

/** Opens a template's editor once what it starts with was read. */
export function TemplateView({ services, changes, onError, id, onCopy, onOpen }: Props) {
  const { reader, onChange } = services;
  const read = useCallback(() => readTemplateFile(reader, shippedTemplates, id), [reader, id]);
  const { live, readAgain } = useLiveRead(read, onChange);
  const error = live.state === 'trouble' ? live.error : null;
  useEffect(() => {
    if (error !== null) onError(new StorageError(error));
  }, [error, onError]);
  if (live.state === 'gone') return <TemplatePage state="gone" />;
  if (live.state !== 'ready') return <TemplatePage state="loading" />;
  return (
    <TemplatePage state="ready">
      <TemplateEditorView
        services={services}
        changes={changes}
        onError={onError}
        file={live.value}
        readAgain={readAgain}
        onCopy={onCopy}
        onOpen={onOpen}
      />
    </TemplatePage>
  );
}
