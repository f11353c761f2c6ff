import { askAcceptance } from '@/lib/templates/shipped/chinese/ask-acceptance';
import { askSatisfaction } from '@/lib/templates/shipped/chinese/ask-satisfaction';
import { badNews } from '@/lib/templates/shipped/chinese/bad-news';
import { changeAccept } from '@/lib/templates/shipped/chinese/change-accept';
import { changeAdjust } from '@/lib/templates/shipped/chinese/change-adjust';
import { changeDefer } from '@/lib/templates/shipped/chinese/change-defer';
import { changeReject } from '@/lib/templates/shipped/chinese/change-reject';
import { chase } from '@/lib/templates/shipped/chinese/chase';
import { closing } from '@/lib/templates/shipped/chinese/closing';
import { complaintReceived } from '@/lib/templates/shipped/chinese/complaint-received';
import { complaintResolved } from '@/lib/templates/shipped/chinese/complaint-resolved';
import { confirmRequirement } from '@/lib/templates/shipped/chinese/confirm-requirement';
import { expectation } from '@/lib/templates/shipped/chinese/expectation';
import { keepInTouch } from '@/lib/templates/shipped/chinese/keep-in-touch';
import { renegotiate } from '@/lib/templates/shipped/chinese/renegotiate';
import { shortStatus } from '@/lib/templates/shipped/chinese/short-status';
import { statusReport } from '@/lib/templates/shipped/chinese/status-report';
import type { ShippedTemplate } from './shipped-template';

/** In the order of the purposes. */
export const chineseTemplates: readonly ShippedTemplate[] = [
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
