import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import { LogForm } from '@/components/log/log-form';
import type { SatisfactionValues } from '@/lib/ui/satisfaction/satisfaction-values';
import { SatisfactionFields } from './satisfaction-fields';

/** The form of a new satisfaction response; the keyboard begins at the answer. */
export function SatisfactionLogForm(form: Omit<ComponentProps<typeof LogForm<SatisfactionValues>>, 'children'>) {
  const scale = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    window.focus();
    const answers = scale.current;
    (answers?.querySelector<HTMLElement>('input:checked') ?? answers?.querySelector('input'))?.focus();
  }, []);
  return (
    <LogForm {...form}>
      {({ options, ...fields }) => <SatisfactionFields {...fields} contacts={options.contacts} scaleRef={scale} />}
    </LogForm>
  );
}
