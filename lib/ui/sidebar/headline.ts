import type { SidebarView } from '@/lib/app/sidebar-view';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import type { Translate } from '@/lib/ui/catalogue/translate';
import { personName } from '@/lib/ui/person-name';
import type { ShownKind } from './shown-kind';

export interface Headline {
  /** The name whose letter stands in the mark; '' shows a question mark, null Kept's own sign. */
  readonly mark: string | null;
  readonly title: string;
}

/** Who the sidebar is about: the client, an unknown sender, or nobody. */
export function headline(view: SidebarView, kind: ShownKind, t: Translate): Headline {
  const isCovered = kind === 'loading' || kind === 'outdated';
  if (view.kind === 'client' && !isCovered) {
    const name = withoutDirectionMarks(view.shown.rows.client.name);
    return { mark: name, title: name };
  }
  const sender = view.kind === 'unknown' && !isCovered ? view.people[0]?.person : undefined;
  if (sender) return { mark: '', title: personName(sender, t) };
  return { mark: null, title: t('extension_name') };
}
