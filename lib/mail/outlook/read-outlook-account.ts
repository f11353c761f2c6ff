import { readAddress } from '@/lib/mail/read-people';
import type { PartFinder } from '@/lib/mail/select-part';
import { isHostPart } from './find-cards';
import type { OutlookPart } from './outlook-parts';

/** Address of the mailbox; null when the folder tree shows only a name, or mailboxes of several addresses. */
export function readOutlookAccount(find: PartFinder<OutlookPart>, page: Document): string | null {
  const roots = find.all('account', page, (element) => isHostPart(element) && addressOf(element) !== null);
  const [first, ...others] = roots.map(addressOf);
  return first && others.every((address) => address === first) ? first : null;
}

function addressOf(element: Element): string | null {
  const texts = ['data-folder-name', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? '');
  // The label of the account button is a sentence around the address.
  return readAddress(texts.flatMap((text) => text.split(/[\s()<>,;]+/)).find((word) => readAddress(word)));
}
