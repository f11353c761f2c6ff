import type { Letter } from '@/lib/app/letter';
import type { SidebarView } from '@/lib/app/sidebar-view';
import { noteKey } from '@/lib/ui/guard-note';
import type { SidebarState } from './sidebar-state';

/**
 * The letters that stand above a view: every draft of this page that has something to say, and the open questions of the
 * client that is shown, or of all where none is.
 */
export function lettersToShow(
  { letters, guardNotes }: Pick<SidebarState, 'letters' | 'guardNotes'>,
  view: SidebarView,
): readonly Letter[] {
  const shown = view.kind === 'client' ? view.shown.rows.client.id : null;
  return letters.filter(({ id, composer, clientId, promises, known, reports, putAway }) => {
    const isNoted = (guardNotes[id] ?? []).some((finding) => !putAway.includes(noteKey(finding)));
    const isWritten = composer !== null && known > 0;
    const isTold = promises.length > 0 || isWritten || reports.some(({ stands, recorded }) => stands || recorded);
    if (!isTold && !(isNoted && composer !== null)) return false;
    return composer !== null || shown === null || clientId === null || clientId === shown;
  });
}
