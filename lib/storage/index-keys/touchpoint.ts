import type { Touchpoint } from '@/lib/domain/touchpoint';
import type { IndexKeysOf } from './index-keys-of';
import { newestFirst } from './newest-first';

export function touchpointKeys({ clientId, on, survey }: Touchpoint): IndexKeysOf<'touchpoint'> {
  return { newest: [clientId, newestFirst(on)], ...(survey && { survey: survey.token }) };
}
