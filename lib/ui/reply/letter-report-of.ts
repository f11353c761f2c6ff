import type { LetterReport } from '@/lib/app/reply/letter-report';
import { snapshotOf } from '@/lib/app/reply/report-lines';
import type { WrittenFor } from '@/lib/app/reply/written-for';
import type { DraftDocument } from '@/lib/domain/draft-document';
import type { TemplatePurpose } from '@/lib/domain/template-purpose';
import { listsUsed } from '@/lib/templates/lists-used';
import { plainText } from '@/lib/templates/plain-text';
import { hasNewText, type ReplyHeld } from './reply-held';
import { draftOf, type ReplyModel } from './reply-model';

/** As which contact a mail counts for the cadence; any other only says that the client heard from us. */
const types: Partial<Record<TemplatePurpose, LetterReport['type']>> = {
  'status-report': 'status',
  'short-status': 'status',
  'ask-satisfaction': 'satisfaction',
};

const holds = (draft: DraftDocument, token: string): boolean => JSON.stringify(draft).includes(token);

/** Nothing where the typed text may still be of another choice, or the record is not in the draft. */
function writtenForOf(held: ReplyHeld, { template, context }: ReplyModel): WrittenFor | null {
  const { about } = held.choice;
  if (about === null || hasNewText(held)) return null;
  const { promise, change, issue, requirement } = context;
  const isIn = [promise, change, issue, requirement].some((item) => item?.id === about.id);
  return isIn ? { purpose: template.purpose, about } : null;
}

/** What the draft becomes once its mail was sent. A survey whose links were taken out is asked no longer. */
export function letterReportOf(held: ReplyHeld, model: ReplyModel): LetterReport {
  const { clientId, choice, touchpointId, token } = held;
  const { template, context, survey } = model;
  const draft = draftOf(held, model);
  return {
    touchpointId,
    clientId,
    engagementId: choice.engagementId,
    type: types[template.purpose] ?? 'contact',
    report: snapshotOf(context, { name: template.name, lists: listsUsed(template) }, plainText(draft)),
    survey: survey && holds(draft, token) ? survey : null,
    writtenFor: writtenForOf(held, model),
  };
}
