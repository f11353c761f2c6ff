import type { ComponentProps } from 'react';
import type { LogForm } from '@/components/log/log-form';
import type { ShortWrites } from '@/lib/ui/sidebar/short-writes';
import type { ClientRows } from '@/lib/ui/view-types';

/** What each screen of a short form is given. */
export interface ShortLogProps {
  readonly around: Omit<ComponentProps<typeof LogForm>, 'kind' | 'children'>;
  readonly shorts: ShortWrites;
  /** Of the client with which the form opens; null when that is not shown. */
  readonly rows: ClientRows | null;
}
