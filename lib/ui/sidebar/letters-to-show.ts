import type { Letter } from '@/lib/app/letter';
import type { SidebarView } from '@/lib/app/sidebar-view';

/**
 * The letters that stand above a view: every draft of this page that has something to say, and the open questions of the
 * client that is shown, or of all where none is.
 */
export function lettersToShow(letters: readonly Letter[], view: SidebarView): readonly Letter[] {
  const shown = view.kind === 'client' ? view.shown.rows.client.id : null;
  return letters.filter(({ composer, clientId, promises }) => {
    if (promises.length === 0) return false;
    return composer !== null || shown === null || clientId === null || clientId === shown;
  });
}
