import type { Person } from '@/lib/domain/thread';
import { emailAddress } from './email-address';
import { stripInvisible } from './strip-invisible';

/** What can stand around an address in a name. Splitting is linear, where one pattern for an address would not be. */
const around = /[\s<>()[\],;:"'“”‘’\\|（）《》，；：]+/u;

/** Whether the display name shows an address other than the person's own; false where the page gives no address. */
export function hasDeceptiveName({ name, address }: Person): boolean {
  const own = emailAddress(address);
  if (own === null || name === null) return false;
  // NFKC: a full-width ＠ looks like the plain one.
  const words = stripInvisible(name).normalize('NFKC').split(around);
  return words.some((word) => {
    const shown = word.includes('@') ? emailAddress(word) : null;
    return shown !== null && shown !== own;
  });
}
