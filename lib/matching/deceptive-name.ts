import type { Person } from '@/lib/domain/thread';
import { emailAddress } from './email-address';

const addressInText = /[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\]+/u;

/** Whether the display name shows an address other than the person's own. */
export function hasDeceptiveName({ name, address }: Person): boolean {
  const shown = emailAddress(addressInText.exec(name ?? '')?.[0] ?? null);
  const own = emailAddress(address);
  return shown !== null && own !== null && shown !== own;
}
