import type { SidebarLayout } from '@/lib/messaging/page-link';
import type { Preferences } from '@/lib/platform/preferences';
import type { SidebarState } from './sidebar-state';

type Shape = SidebarLayout['shape'];

interface Situation extends Pick<SidebarState, 'view' | 'waiting' | 'outdated' | 'screen'> {
  readonly preferences: Pick<Preferences, 'opens' | 'collapsed'>;
  /** What the person chose while this thread is open. */
  readonly byHand: 'open' | 'rail' | null;
  /** Whether the screen that is shown was asked for on the mail page, where a rail would be no answer. */
  readonly asked: boolean;
  readonly previous: Shape;
}

/** Trouble must be seen, even by those who want the sidebar for known clients only. */
const isTrouble = ({ view, waiting, outdated }: Situation): boolean =>
  outdated || waiting === 'too-late' || view.kind === 'trouble';

/**
 * How much room the sidebar asks for. It opens by itself for a known client only (a preference); while an answer is awaited it
 * stays as it is, so that the mail does not jump.
 */
export function chooseShape(situation: Situation): Shape {
  const { view, waiting, preferences, byHand, asked, previous, screen } = situation;
  if (byHand !== null) return byHand;
  if (asked) return 'open';
  if (preferences.collapsed) return 'rail';
  if (isTrouble(situation)) return preferences.opens === 'never' ? 'rail' : 'open';
  if (waiting !== 'no' || view.kind === 'starting') return previous;
  if (screen.kind !== 'view' && screen.kind !== 'picker') return 'open';
  if (view.kind === 'no-mail-page') return 'hidden';
  if (preferences.opens === 'always') return 'open';
  return preferences.opens === 'known' && view.kind === 'client' ? 'open' : 'rail';
}
