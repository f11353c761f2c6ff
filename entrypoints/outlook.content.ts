import { defineContentScript } from 'wxt/utils/define-content-script';
import { attendComposers } from '@/lib/mail/attend-composers';
import { outlookAdapter } from '@/lib/mail/outlook/outlook-adapter';
import { readMarked } from '@/lib/mail/read-marked';
import { watchPage } from '@/lib/mail/watch-page';
import { matchPatterns, outlookHosts } from '@/lib/platform/mail-hosts';
import { runBesidePage } from '@/lib/ui/frame/run-beside-page';

export default defineContentScript({
  matches: matchPatterns(outlookHosts),
  runAt: 'document_start',
  // The page need not hear the extension's id.
  noScriptStartedPostMessage: true,
  main: (context) => runBesidePage({ context, adapter: outlookAdapter, watchPage, attendComposers, readMarked }),
});
