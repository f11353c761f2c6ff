import * as z from 'zod/mini';

/** What a template is for; by it one is offered for a situation. The order is that of the list. */
export const templatePurposes = [
  'status-report',
  'short-status',
  'bad-news',
  'renegotiate',
  'change-accept',
  'change-adjust',
  'change-reject',
  'change-defer',
  'expectation',
  'chase',
  'confirm-requirement',
  'complaint-received',
  'complaint-resolved',
  'ask-satisfaction',
  'ask-acceptance',
  'closing',
  'keep-in-touch',
  'other',
] as const;
export const templatePurpose = z.enum(templatePurposes);
export type TemplatePurpose = z.infer<typeof templatePurpose>;
