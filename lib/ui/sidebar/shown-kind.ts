import type { SidebarView } from '@/lib/app/sidebar-view';
import type { SidebarState } from './sidebar-state';

/** What the panel shows in place of, or as, the view of the page; the `data-view` of the root. */
export type ShownKind =
  | SidebarView['kind']
  | 'loading'
  | 'outdated'
  | 'form'
  | 'picker'
  | 'log'
  | 'record'
  | 'reply'
  | 'plan';

export function shownKind({ outdated, screen, waiting, view, reading }: SidebarState): ShownKind {
  if (outdated) return 'outdated';
  if (screen.kind !== 'view') return screen.kind;
  if (waiting === 'no' || view.kind === 'starting') return view.kind;
  return waiting === 'too-late' && reading?.status === 'not-ready' ? 'not-ready' : 'loading';
}
