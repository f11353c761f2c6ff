import { type ComponentProps, useRef } from 'react';
import { LogForm } from '@/components/log/log-form';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { changeCategories } from '@/lib/ui/change/change-categories';
import type { ChangeValues } from '@/lib/ui/change/change-values';
import { useFocusAtEnd } from '@/lib/ui/log/use-focus-at-end';
import { ChangeFields } from './change-fields';

/** The form of a new change request. */
export function ChangeLogForm(form: Omit<ComponentProps<typeof LogForm<ChangeValues>>, 'children'>) {
  const { t } = useCatalogue();
  const title = useRef<HTMLTextAreaElement>(null);
  useFocusAtEnd(title);
  return (
    <LogForm {...form}>
      {({ options, ...fields }) => (
        <ChangeFields {...fields} isNew textRef={title} categories={changeCategories(options.changes, t)} />
      )}
    </LogForm>
  );
}
