import type { Engagement } from '@/lib/domain/engagement';
import type { IndexKeysOf } from './index-keys-of';
import { newestFirst } from './newest-first';

export function engagementKeys(engagement: Engagement): IndexKeysOf<'engagement'> {
  return { client: [engagement.clientId, engagement.closedOn === null ? 0 : 1, newestFirst(engagement.startsOn)] };
}
