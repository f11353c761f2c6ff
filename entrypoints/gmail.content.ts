import { defineContentScript } from 'wxt/utils/define-content-script';
import { attendComposers } from '@/lib/mail/attend-composers';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import { readMarked } from '@/lib/mail/read-marked';
import { watchPage } from '@/lib/mail/watch-page';
import { gmailHosts, matchPatterns } from '@/lib/platform/mail-hosts';
import { runBesidePage } from '@/lib/ui/frame/run-beside-page';

export default defineContentScript({
  matches: matchPatterns(gmailHosts),
  runAt: 'document_start',
  // The page need not hear the extension's id.
  noScriptStartedPostMessage: true,
  main: (context) => runBesidePage({ context, adapter: gmailAdapter, watchPage, attendComposers, readMarked }),
});
