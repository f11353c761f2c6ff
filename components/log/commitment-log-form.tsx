import { type ComponentProps, useRef } from 'react';
import type { CommitmentValues } from '@/lib/ui/log/commitment-values';
import { useDayTools } from '@/lib/ui/log/use-day-tools';
import { useFocusAtEnd } from '@/lib/ui/log/use-focus-at-end';
import { CommitmentFields } from './commitment-fields';
import { LogForm } from './log-form';

interface Props extends Omit<ComponentProps<typeof LogForm<CommitmentValues>>, 'children'> {
  readonly dayChoices: ComponentProps<typeof CommitmentFields>['dayChoices'];
}

/** The form of a new commitment. */
export function CommitmentLogForm({ dayChoices = [], ...form }: Props) {
  const days = useDayTools(form.ports, form.opening.settings);
  const text = useRef<HTMLTextAreaElement>(null);
  useFocusAtEnd(text);
  return (
    <LogForm {...form}>
      {({ options, ...fields }) => (
        <CommitmentFields {...fields} textRef={text} dayChoices={dayChoices} days={days} blockers={options.theirs} />
      )}
    </LogForm>
  );
}
