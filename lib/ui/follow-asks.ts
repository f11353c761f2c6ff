import type { Writer } from '@/lib/app/writer';
import { logOnPage } from '@/lib/messaging/log-on-page';
import { replyOnPage } from '@/lib/messaging/reply-on-page';
import { toggleSidebar } from '@/lib/messaging/toggle-sidebar';
import { listenForAsks } from '@/lib/platform/listen-for-asks';
import { newId } from '@/lib/platform/new-id';
import { openBookBeside } from '@/lib/platform/open-book-beside';
import { reportError } from '@/lib/platform/report-error';
import { beginLog } from './log/begin-log';

/** Follows what a person asks for by menu or shortcut, in the background. `clean`: marked words as they are kept, capped. */
export function followAsks(writer: Writer, clean: (text: string) => { text: string; cut: boolean }): void {
  listenForAsks({
    onLog: ({ tab, text, ...ask }) =>
      beginLog({ type: 'kept-log', ...ask, ...clean(text) }, tab, {
        logOnPage,
        saveDraft: writer.saveDraft,
        newId,
        openBook: (fragment) => openBookBeside(tab, fragment),
        reportError,
      }),
    onToggle: toggleSidebar,
    onReply: replyOnPage,
    onError: reportError,
  });
}
