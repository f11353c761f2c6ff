import { askAcceptance } from '@/lib/templates/shipped/english/ask-acceptance';
import { askSatisfaction } from '@/lib/templates/shipped/english/ask-satisfaction';
import { badNews } from '@/lib/templates/shipped/english/bad-news';
import { changeAccept } from '@/lib/templates/shipped/english/change-accept';
import { changeAdjust } from '@/lib/templates/shipped/english/change-adjust';
import { changeDefer } from '@/lib/templates/shipped/english/change-defer';
import { changeReject } from '@/lib/templates/shipped/english/change-reject';
import { chase } from '@/lib/templates/shipped/english/chase';
import { closing } from '@/lib/templates/shipped/english/closing';
import { complaintReceived } from '@/lib/templates/shipped/english/complaint-received';
import { complaintResolved } from '@/lib/templates/shipped/english/complaint-resolved';
import { confirmRequirement } from '@/lib/templates/shipped/english/confirm-requirement';
import { expectation } from '@/lib/templates/shipped/english/expectation';
import { keepInTouch } from '@/lib/templates/shipped/english/keep-in-touch';
import { renegotiate } from '@/lib/templates/shipped/english/renegotiate';
import { shortStatus } from '@/lib/templates/shipped/english/short-status';
import { statusReport } from '@/lib/templates/shipped/english/status-report';
import type { ShippedTemplate } from './shipped-template';

/** In the order of the purposes. */
export const englishTemplates: readonly ShippedTemplate[] = [
  statusReport,
  shortStatus,
  badNews,
  renegotiate,
  changeAccept,
  changeAdjust,
  changeReject,
  changeDefer,
  expectation,
  chase,
  confirmRequirement,
  complaintReceived,
  complaintResolved,
  askSatisfaction,
  askAcceptance,
  closing,
  keepInTouch,
];
