import type { SurveyAnswer } from '@/lib/app/find-survey-answer';
import { logSurveyAnswer, surveyEvidence } from '@/lib/app/log-survey-answer';
import type { PageReading } from '@/lib/domain/thread';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { SidebarSession } from './sidebar-session';

/** How an answer is named: its channel, its value as it was shown, and the word for it on a word scale. */
interface Named {
  readonly channel: string;
  readonly score: string;
  readonly value: string;
}

/** What the writer of an answer added to it, without signature and footers. */
async function commentOf(body: string | null): Promise<string> {
  if (body === null || body.trim() === '') return '';
  // It knows signatures in many languages, and is loaded with the finder.
  const { searchableParts } = await import('@/lib/detection/zones/searchable-parts');
  const parts = searchableParts(body, { quotesCut: true });
  return parts.map(({ start, end }) => body.slice(start, end)).join('\n\n');
}

/** Logs an answer to a survey, with its mail as evidence; the notice names it and can take it back. */
export async function writeSurveyAnswer(
  { ports, shorts }: Pick<SidebarSession, 'ports' | 'shorts'>,
  reading: PageReading,
  answer: SurveyAnswer,
  { channel, score, value }: Named,
): Promise<WriteOutcome> {
  const source = surveyEvidence(reading, answer);
  const evidence = { ...source, quoteSha256: await ports.sha256(source.quote) };
  const comment = await commentOf(answer.message.body);
  const words = { channel, value };
  return shorts.saveSatisfaction(logSurveyAnswer(answer, { today: ports.today(), evidence, comment, words }), score);
}
