import type { LogStart } from '@/lib/ui/log/log-start';
import { startNumber } from '@/lib/ui/log/start-number';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { useLasting } from '@/lib/ui/use-lasting';
import { LogScreenOpening } from './log-screen-opening';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: SidebarState;
  readonly start: LogStart;
}

/** A mail that was just opened has its client in a moment; longer than so many ms nobody waits for it. */
const patience = 300;

/** The form of a new record. */
export function LogScreen({ state, start, ...props }: Props) {
  const { view, reading, readingKey, waiting } = state;
  const isAnswered = view.kind !== 'starting' && waiting === 'no' && (reading?.key ?? null) === readingKey;
  const isLate = useLasting(!isAnswered, patience);
  if (!isAnswered && !isLate) return null;
  return <LogScreenOpening key={startNumber(start)} state={state} start={start} {...props} />;
}
