import { defineContentScript } from 'wxt/utils/define-content-script';
import { outlookHosts, matchPatterns } from '@/lib/platform/mail-hosts';

export default defineContentScript({
  matches: matchPatterns(outlookHosts),
  runAt: 'document_start',
  main() {},
});
