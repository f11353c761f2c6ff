import type { TemplatePurpose } from '@/lib/domain/template-purpose';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

/** How a purpose is called. */
export const purposeKeys: Record<TemplatePurpose, MessageKey> = {
  'status-report': 'template_purpose_status_report',
  'short-status': 'template_purpose_short_status',
  'bad-news': 'template_purpose_bad_news',
  renegotiate: 'template_purpose_renegotiate',
  'change-accept': 'template_purpose_change_accept',
  'change-adjust': 'template_purpose_change_adjust',
  'change-reject': 'template_purpose_change_reject',
  'change-defer': 'template_purpose_change_defer',
  expectation: 'template_purpose_expectation',
  chase: 'template_purpose_chase',
  'confirm-requirement': 'template_purpose_confirm_requirement',
  'complaint-received': 'template_purpose_complaint_received',
  'complaint-resolved': 'template_purpose_complaint_resolved',
  'ask-satisfaction': 'template_purpose_ask_satisfaction',
  'ask-acceptance': 'template_purpose_ask_acceptance',
  closing: 'template_purpose_closing',
  'keep-in-touch': 'template_purpose_keep_in_touch',
  other: 'template_purpose_other',
};
