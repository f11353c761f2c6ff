import { lettersToShow } from './letters-to-show';
import type { ShownKind } from './shown-kind';
import type { SidebarState } from './sidebar-state';

/** Whether the rail must draw the eye: trouble, a question, or a warning about the people of this very thread. */
export function needsLook(state: Pick<SidebarState, 'view' | 'letters' | 'guardNotes'>, kind: ShownKind): boolean {
  const { view } = state;
  if (kind === 'trouble' || kind === 'outdated') return true;
  if (kind === view.kind && lettersToShow(state, view).some(({ phase }) => phase === 'closed')) return true;
  return kind === view.kind && 'warnings' in view && view.warnings.length > 0;
}
