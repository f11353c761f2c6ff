import { useEffect, useRef } from 'react';
import { SurveyAnswerNote } from '@/components/suggestions/survey-answer-note';
import type { PageReading } from '@/lib/domain/thread';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { hasStepWords, stepWord } from '@/lib/ui/satisfaction/satisfaction-scales';
import type { SidebarSession } from '@/lib/ui/sidebar/sidebar-session';
import { writeSurveyAnswer } from '@/lib/ui/sidebar/survey-writes';
import { useSurveyAnswer } from '@/lib/ui/sidebar/use-survey-answer';
import type { ClientRows } from '@/lib/ui/view-types';

interface Props {
  readonly session: SidebarSession;
  readonly reading: PageReading | null;
  readonly rows: ClientRows;
}

/** The answer to a survey of ours that the open mail is; nothing when it is none. */
export function SurveyOffer({ session, reading, rows }: Props) {
  const { t } = useCatalogue();
  const answer = useSurveyAnswer(session.ports, reading, rows);
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    // The button that had the keyboard is gone.
    if (answer === null && pressed.current && document.activeElement === document.body) place.current?.focus();
    if (answer === null) pressed.current = false;
  }, [answer]);
  if (answer === null || reading === null) return <div ref={place} tabIndex={-1} />;
  const { survey, value, contact, message } = answer;
  const word = hasStepWords(survey) ? stepWord(value, t) : String(value);
  const score = hasStepWords(survey) ? word : t('fact_score', { value, max: survey.scaleMax });
  const named = { channel: t('score_channel_survey'), score, value: word };
  return (
    <div ref={place} tabIndex={-1}>
      <SurveyAnswerNote
        key={answer.id}
        score={score}
        respondent={contact?.name || message.from?.name || message.from?.address || ''}
        onLog={() => {
          pressed.current = true;
          return writeSurveyAnswer(session, reading, answer, named);
        }}
      />
    </div>
  );
}
