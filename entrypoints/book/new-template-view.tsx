import { useEffect, useState } from 'react';
import { NewTemplate } from '@/components/templates/new-template';
import { TemplatePage } from '@/components/templates/template-page';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { useDraftKeeper } from '@/lib/ui/log/use-draft-keeper';
import { formatNewTemplate, newTemplateKey, parseNewTemplate } from '@/lib/ui/templates/new-template-draft';
import type { TemplateValues } from '@/lib/ui/templates/template-values';
import type { BookServices } from './book-services';

interface Props {
  readonly services: BookServices;
  /** Answers the id of the new one; null when nothing was written. */
  readonly onCreate: (values: TemplateValues) => Promise<string | null>;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** The form of a new template, with what was typed into it before. */
export function NewTemplateView({ services, onCreate, onOpen, onClose }: Props) {
  const { language } = useCatalogue();
  const { reader, log } = services;
  const keeper = useDraftKeeper(newTemplateKey, log);
  const [kept, setKept] = useState<TemplateValues | null | undefined>();
  useEffect(() => {
    const start = (text: string | null) => setKept(parseNewTemplate(log.draftCopies.read(newTemplateKey) ?? text));
    reader.loadDraft(newTemplateKey).then(start, () => start(null));
  }, [reader, log]);
  if (kept === undefined) return <TemplatePage state="loading" />;
  const close = () => {
    keeper.forget();
    onClose();
  };
  const create = async (values: TemplateValues): Promise<boolean> => {
    const id = await onCreate(values);
    if (id === null) return false;
    keeper.forget();
    onOpen(id);
    return true;
  };
  const empty: TemplateValues = { name: '', purpose: 'other', language, subject: '', body: '' };
  return (
    <TemplatePage state="ready">
      <NewTemplate
        initial={kept ?? empty}
        onType={(values) => keeper.keep(formatNewTemplate(values))}
        onCreate={create}
        onClose={close}
      />
    </TemplatePage>
  );
}
