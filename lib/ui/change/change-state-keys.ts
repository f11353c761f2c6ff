import type { ChangeRequestState } from '@/lib/domain/change-request';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

/** What each state is called where one chooses it. */
export const changeStateKeys: Record<ChangeRequestState, MessageKey> = {
  draft: 'change_to_draft',
  submitted: 'change_to_submitted',
  assessing: 'change_to_assessing',
  'awaiting-client': 'change_to_awaiting_client',
  approved: 'change_to_approved',
  'approved-adjusted': 'change_to_approved_adjusted',
  'included-free': 'change_to_included_free',
  rejected: 'change_to_rejected',
  deferred: 'change_to_deferred',
  implemented: 'change_to_implemented',
  verified: 'change_to_verified',
  withdrawn: 'change_to_withdrawn',
};
