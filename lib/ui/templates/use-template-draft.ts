import { useCallback, useState } from 'react';
import type { LogPorts } from '@/lib/ui/log/log-ports';
import { useDraftKeeper } from '@/lib/ui/log/use-draft-keeper';
import type { KeptEdit } from '@/lib/ui/short/held-edit';
import { formatEdit, parseEdit } from '@/lib/ui/short/kept-edit';
import { type TemplateFile, templateDraftKey } from './template-file';
import { type TemplateValues, templateValues } from './template-values';

/** Keeps what is typed into the editor with every key; one that is opened again goes on with it. */
export function useTemplateDraft(
  ports: Pick<LogPorts, 'writer' | 'draftCopies'>,
  { id, draft }: Pick<TemplateFile, 'id' | 'draft'>,
) {
  const key = templateDraftKey(id);
  const [kept] = useState<KeptEdit<TemplateValues> | null>(() =>
    parseEdit(ports.draftCopies.read(key) ?? draft, templateValues),
  );
  const keeper = useDraftKeeper(key, ports);
  const keep = useCallback(
    (edit: KeptEdit<TemplateValues> | null) => {
      if (edit === null) keeper.forget();
      else keeper.keep(formatEdit(edit));
    },
    [keeper],
  );
  return { kept, keep };
}
