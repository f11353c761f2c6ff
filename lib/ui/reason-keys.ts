import type { MissReason } from '@/lib/domain/commitment';
import type { MessageKey } from './catalogue/messages';

/** Words for each reason, in the order in which they are offered. */
export const reasonKeys: Record<MissReason, MessageKey> = {
  'waiting-on-client': 'reason_waiting_on_client',
  estimate: 'reason_estimate',
  capacity: 'reason_capacity',
  dependency: 'reason_dependency',
  forgot: 'reason_forgot',
  'scope-change': 'reason_scope_change',
  other: 'reason_other',
};
