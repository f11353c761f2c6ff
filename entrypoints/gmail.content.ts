import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmailHosts, matchPatterns } from '@/lib/platform/mail-hosts';

export default defineContentScript({
  matches: matchPatterns(gmailHosts),
  runAt: 'document_start',
  main() {},
});
