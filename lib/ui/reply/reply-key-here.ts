import { threadOf } from '@/lib/ui/log/log-opening';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { replyDraftKey } from './reply-draft-key';

/** Under which a reply is kept that would be begun here and now; null where no client is shown. */
export const replyKeyHere = ({ view, reading }: Pick<SidebarState, 'view' | 'reading'>): string | null =>
  view.kind === 'client' ? replyDraftKey(threadOf(reading), view.shown.rows.client.id) : null;
