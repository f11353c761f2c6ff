import type { ShownKind } from './shown-kind';
import type { SidebarState } from './sidebar-state';

/** Whether the rail must draw the eye: trouble, or a warning about the people of this very thread. */
export function needsLook({ view }: Pick<SidebarState, 'view'>, kind: ShownKind): boolean {
  if (kind === 'trouble' || kind === 'outdated') return true;
  return kind === view.kind && 'warnings' in view && view.warnings.length > 0;
}
