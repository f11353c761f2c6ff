import { type ComponentProps, useRef } from 'react';
import { LogForm } from '@/components/log/log-form';
import type { IssueValues } from '@/lib/ui/issue/issue-values';
import { useFocusAtEnd } from '@/lib/ui/log/use-focus-at-end';
import { IssueFields } from './issue-fields';

/** The form of a new issue. */
export function IssueLogForm(form: Omit<ComponentProps<typeof LogForm<IssueValues>>, 'children'>) {
  const text = useRef<HTMLTextAreaElement>(null);
  useFocusAtEnd(text);
  return <LogForm {...form}>{({ options: _none, ...fields }) => <IssueFields {...fields} textRef={text} />}</LogForm>;
}
