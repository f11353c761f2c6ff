import type { PageLink, SidebarLayout } from '@/lib/messaging/page-link';
import type { Preferences } from '@/lib/platform/preferences';
import type { Store } from '@/lib/ui/create-store';
import { clampWidth } from '@/lib/ui/frame/frame-geometry';
import { chooseShape } from './choose-shape';
import type { SidebarPorts } from './sidebar-ports';
import type { SidebarState } from './sidebar-state';
import { threadIdentity } from './thread-identity';

/** One press of "wider" or "narrower", in CSS px. */
const widthStep = 40;

export interface LayoutKeeper {
  /** The page that the layout is for; null in the browser's own side panel. */
  readonly linkTo: (link: PageLink | null) => void;
  readonly collapse: () => void;
  readonly expand: () => void;
  /** Opens for what was asked for on the page, without being a preference. */
  readonly openHere: () => void;
  readonly toggle: () => void;
  readonly moveToOtherSide: () => void;
  readonly widen: (steps: number) => void;
  readonly setWidth: (width: number) => void;
  readonly stop: () => void;
}

/** Keeps the frame's room in step with what is shown and what the person chose, and remembers the choice. */
export function createLayoutKeeper(
  store: Store<SidebarState>,
  ports: Pick<SidebarPorts, 'savePreferences' | 'reportError'>,
): LayoutKeeper {
  let page: PageLink | null = null;
  let byHand: { readonly identity: string; readonly shape: 'open' | 'rail' } | null = null;
  let asked = false;
  let sent = '';

  const draw = (): void => {
    const state = store.get();
    const { preferences, layout } = state;
    if (page === null || preferences === null) return;
    if (byHand !== null && byHand.identity !== threadIdentity(state.reading)) byHand = null;
    if (state.screen.kind === 'view') asked = false;
    const shape = chooseShape({ ...state, preferences, byHand: byHand?.shape ?? null, asked, previous: layout.shape });
    const next: SidebarLayout = { shape, side: preferences.side, width: preferences.width };
    const said = JSON.stringify(next);
    if (said === sent) return;
    sent = said;
    store.set({ layout: next });
    page.send({ type: 'layout', layout: next });
  };
  const prefer = (changed: Partial<Preferences>): void => {
    const { preferences } = store.get();
    if (preferences === null) return;
    store.set({ preferences: { ...preferences, ...changed } });
    // The choice already holds in this view; that it could not be kept is no reason to disturb.
    ports.savePreferences(changed).catch(ports.reportError);
  };
  const setShape = (shape: 'open' | 'rail'): void => {
    asked = false;
    byHand = { identity: threadIdentity(store.get().reading), shape };
    prefer({ collapsed: shape === 'rail' });
    draw();
  };
  const setWidth = (width: number): void => prefer({ width: clampWidth(width) });

  const stop = store.subscribe(draw);
  return {
    linkTo: (link) => {
      page = link?.kind === 'frame' ? link : null;
      sent = '';
      draw();
    },
    collapse: () => {
      setShape('rail');
      page?.send({ type: 'release-focus' });
    },
    expand: () => setShape('open'),
    openHere: () => {
      // For this mail, so that what was saved is still seen; for the next one the preference holds again.
      byHand = { identity: threadIdentity(store.get().reading), shape: 'open' };
      asked = true;
      draw();
    },
    toggle: () => setShape(store.get().layout.shape === 'open' ? 'rail' : 'open'),
    moveToOtherSide: () => prefer({ side: store.get().layout.side === 'right' ? 'left' : 'right' }),
    widen: (steps) => setWidth(store.get().layout.width + steps * widthStep),
    setWidth,
    stop,
  };
}
