import { readAddress } from '@/lib/mail/read-people';
import type { PartFinder } from '@/lib/mail/select-part';
import type { GmailPart } from './selectors';

/** The last address in a text: Gmail puts names, which may hold anything, before it. */
const lastAddress = (text: string | null | undefined): string | null =>
  readAddress((text ?? '').match(/[^\s@<>()…]+@[^\s@<>()…]+/g)?.at(-1));

/** `SUBJECT - address - Gmail`; the subject may hold an address too, so only the one before the last dash counts. */
const titleForm = / - (\S+@\S+) - [^@]*$/;

/** Address of the signed-in user, or null. Windows of their own have it only in the title. */
export function readAccount(page: Document, find: PartFinder<GmailPart>): string | null {
  const place = find.one('account', page) ?? find.one('printAccount', page);
  const told = lastAddress(place?.getAttribute('aria-label')) ?? lastAddress(place?.textContent);
  const account = told ?? lastAddress(titleForm.exec(page.title)?.[1]);
  if (!account) find.missing('account');
  return account;
}
