import type { Store } from '@/lib/ui/create-store';
import { findOfferedStep, type OfferedStep, type SentAbout } from '@/lib/ui/reply/offered-step';
import type { SidebarPorts } from './sidebar-ports';
import type { SidebarState } from './sidebar-state';

type Ports = Pick<SidebarPorts, 'reader' | 'today' | 'reportError'>;

/** The step that one of these mails asks for, the last one first; null for none, or where nobody can tell now. */
export async function stepAfter(ports: Ports, sent: readonly SentAbout[]): Promise<OfferedStep | null> {
  try {
    for (const one of sent.toReversed()) {
      const step = await findOfferedStep(await ports.reader(), one, ports.today());
      if (step !== null) return step;
    }
  } catch (error) {
    ports.reportError(error);
  }
  return null;
}

/** Leaves a notice without its step: it is taken, or follows no longer. */
export function dropStep(store: Store<SidebarState>): void {
  const { notice } = store.get();
  if (notice?.next) store.set({ notice: { ...notice, next: null } });
}

/** Takes an offered step away once its record stands otherwise. */
export async function recheckStep(store: Store<SidebarState>, ports: Ports): Promise<void> {
  const offered = store.get().notice?.next;
  if (!offered) return;
  const now = await stepAfter(ports, [offered.sent]);
  if (now?.step !== offered.step && store.get().notice?.next === offered) dropStep(store);
}
