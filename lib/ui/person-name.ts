import type { Person } from '@/lib/domain/thread';
import { isolate } from './catalogue/isolate';
import type { Translate } from './catalogue/translate';

/** How to call somebody of a thread: the address, since a display name proves nothing; else the name. */
export const personName = ({ name, address }: Person, t: Translate): string =>
  address ? isolate(address) : name ? isolate(name) : t('nobody');
