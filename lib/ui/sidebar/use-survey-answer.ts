import { useEffect, useState } from 'react';
import { findSurveyAnswer, type SurveyAnswer } from '@/lib/app/find-survey-answer';
import type { ClientRows } from '@/lib/app/reader';
import type { PageReading } from '@/lib/domain/thread';
import type { SidebarPorts } from './sidebar-ports';

/**
 * The answer to a survey that the open mail is, looked for after the client's records were painted and again whenever they were;
 * null when it is none.
 */
export function useSurveyAnswer(
  { reader, sha256, whenIdle, reportError }: Pick<SidebarPorts, 'reader' | 'sha256' | 'whenIdle' | 'reportError'>,
  reading: PageReading | null,
  rows: ClientRows,
): SurveyAnswer | null {
  const [found, setFound] = useState<{ readonly key: string; readonly answer: SurveyAnswer | null } | null>(null);
  const key = reading === null ? null : `${reading.key} ${rows.client.id}`;
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      if (reading === null || key === null) return;
      await whenIdle();
      if (!isCurrent) return;
      const answer = await findSurveyAnswer(await reader(), reading, rows.client.id, sha256);
      if (isCurrent) setFound({ key, answer });
    };
    look().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [reading, key, rows, reader, sha256, whenIdle, reportError]);
  return found !== null && found.key === key ? found.answer : null;
}
