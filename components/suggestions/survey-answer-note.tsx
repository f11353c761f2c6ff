import { Check } from 'lucide-react';
import { useId } from 'react';
import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { outcomeSentence } from '@/lib/ui/outcome-sentence';
import { useOnce } from '@/lib/ui/use-once';
import { useMayWrite } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import answer from './answer-item.module.css';
import section from './suggestion-section.module.css';

interface Props {
  /** "4 of 5". */
  readonly score: string;
  readonly respondent: string;
  readonly onLog: () => Promise<WriteOutcome>;
}

/** The open mail answers a survey: what was answered, by whom, and the way to log it. */
export function SurveyAnswerNote({ score, respondent, onLog }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const mayWrite = useMayWrite();
  const { busy, outcome, run } = useOnce(onLog);
  const failure = outcomeSentence(outcome, t);
  return (
    <section className={section.section} data-filled="true" aria-labelledby={id}>
      <div className={section.head}>
        <h2 id={id}>{t('survey_heading')}</h2>
      </div>
      <div className={answer.choice}>
        <p className={answer.text}>
          {score} · <ForeignText>{respondent}</ForeignText>
        </p>
        <Button
          look="go"
          aria-label={t('survey_log_label', { score: isolate(score), name: isolate(respondent.slice(0, 120)) })}
          resting={busy || !mayWrite}
          // The second click of a double click would meet what has moved up meanwhile.
          onClick={({ detail }) => detail <= 1 && void run()}
        >
          <Check aria-hidden="true" />
          {t('survey_log')}
        </Button>
        {failure && (
          <p role="alert" className={answer.failure}>
            {failure}
          </p>
        )}
      </div>
    </section>
  );
}
