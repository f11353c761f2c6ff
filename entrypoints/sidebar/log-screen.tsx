import { useState } from 'react';
import { type LogPlace, threadOf } from '@/lib/ui/log/log-opening';
import type { LogStart } from '@/lib/ui/log/log-start';
import { startNumber } from '@/lib/ui/log/start-number';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { useLasting } from '@/lib/ui/use-lasting';
import { LogScreenOpening } from './log-screen-opening';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: SidebarState;
  readonly start: LogStart;
  /** Where it was asked for; undefined for the mail that is shown. */
  readonly place: LogPlace | undefined;
}

/** A mail that was just opened has its client in a moment; longer than so many ms nobody waits for it. */
const patience = 300;

/** The form of a new record. */
export function LogScreen({ state, start, place, ...props }: Props) {
  const { view, reading, readingKey, waiting } = state;
  const isAnswered = view.kind !== 'starting' && waiting === 'no' && (reading?.key ?? null) === readingKey;
  const isLate = useLasting(!isAnswered, patience);
  const number = startNumber(start);
  /** Which form is open: it stays while another mail is looked at beside it. */
  const [open, setOpen] = useState(0);
  if (open !== number && (place !== undefined || isAnswered || isLate)) setOpen(number);
  if (open !== number) return null;
  // The client of the mail before is not this one's.
  const isOfMail = isAnswered || ('threadKey' in view && view.threadKey === threadOf(reading));
  const here = { start, reading, view: isOfMail ? view : null, today: state.today };
  return <LogScreenOpening key={number} place={place ?? here} {...props} />;
}
