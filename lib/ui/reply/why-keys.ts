import type { Why } from '@/lib/app/reply/situations-of';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

/** Why a template is offered, in a few words. */
export const whyKeys: Record<Why, MessageKey> = {
  asked: 'reply_why_asked',
  'promise-late': 'reply_why_promise_late',
  'promise-moved': 'reply_why_promise_moved',
  'change-pending': 'reply_why_change_pending',
  'report-due': 'reply_why_report_due',
  'their-promise-late': 'reply_why_their_promise_late',
  'complaint-open': 'reply_why_complaint_open',
  'issue-resolved': 'reply_why_issue_resolved',
  'requirement-open': 'reply_why_requirement_open',
  'satisfaction-due': 'reply_why_satisfaction_due',
  'engagement-over': 'reply_why_engagement_over',
  'long-silent': 'reply_why_long_silent',
};
