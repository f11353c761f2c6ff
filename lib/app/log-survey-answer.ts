import { type CalendarDay, calendarDay } from '@/lib/domain/calendar-day';
import type { Evidence } from '@/lib/domain/evidence';
import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import type { PageReading } from '@/lib/domain/thread';
import { type EvidenceSource, mailEvidence } from './evidence-of';
import type { SurveyAnswer } from './find-survey-answer';
import type { Draft } from './writer';

/** Where an answer is from: its subject holds it, in one line. */
export const surveyEvidence = (reading: PageReading, { message }: SurveyAnswer): EvidenceSource =>
  mailEvidence(reading, message, (reading.subject ?? '').trim());

/** As the schema of a response allows, in UTF-16 units. */
const longest = { name: 400, comment: 20_000 } as const;

/**
 * The satisfaction response that an answer becomes, on the day of its mail; on `today` where that is not known or lies ahead.
 * `words`: those of the user's language for the channel and, on a word scale, for the value. `comment`: what else the mail says.
 */
export function logSurveyAnswer(
  { id, clientId, engagementId, survey, value, contact, message }: SurveyAnswer,
  {
    today,
    evidence,
    comment,
    words,
  }: {
    readonly today: CalendarDay;
    readonly evidence: Evidence;
    readonly comment: string;
    readonly words: { readonly channel: string; readonly value: string };
  },
): Draft<SatisfactionResponse> {
  const { metric, scaleMin, scaleMax } = survey;
  const day = calendarDay.safeParse(message.dateLocal?.slice(0, 10));
  const shown = message.from?.name || message.from?.address || '';
  return {
    id,
    expectedVersion: 0,
    clientId,
    engagementId,
    metric,
    value,
    scaleMin,
    scaleMax,
    word: metric === 'words' ? words.value : null,
    contactId: contact?.id ?? null,
    respondent: (contact?.name || contact?.addresses[0] || shown).slice(0, longest.name),
    on: day.success && day.data < today ? day.data : today,
    channel: words.channel,
    comment: comment.slice(0, longest.comment),
    evidence,
  };
}
