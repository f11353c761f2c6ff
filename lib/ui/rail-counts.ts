import { dueState } from '@/lib/domain/due-state';
import type { SidebarView } from './view-types';

export interface RailCounts {
  /** Ours, of those read; a client with more late promises than are listed shows the listed ones. */
  readonly late: number;
  readonly soon: number;
  readonly changes: number;
}

/** What the collapsed sidebar counts. */
export function railCounts(view: SidebarView, today: string): RailCounts {
  if (view.kind !== 'client') return { late: 0, soon: 0, changes: 0 };
  const { ours, changes } = view.shown.rows;
  const kinds = ours.items.map(({ dueDay }) => dueState(dueDay, today).kind);
  return {
    late: kinds.filter((kind) => kind === 'late').length,
    soon: kinds.filter((kind) => kind === 'today' || kind === 'soon').length,
    changes: changes.total,
  };
}
