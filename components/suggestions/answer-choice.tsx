import { Check } from 'lucide-react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { outcomeSentence } from '@/lib/ui/outcome-sentence';
import { useOnce } from '@/lib/ui/use-once';
import { useMayWrite } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import styles from './answer-item.module.css';

interface Props {
  /** Of the record that the sentence seems to answer. */
  readonly text: string;
  readonly button: string;
  /** What the button does, with the record's name. */
  readonly label: string;
  readonly onChoose: () => Promise<WriteOutcome>;
}

/** One record that a sentence seems to answer, and the way to write that down. */
export function AnswerChoice({ text, button, label, onChoose }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const { busy, outcome, run } = useOnce(onChoose);
  const failure = outcomeSentence(outcome, t);
  return (
    <li className={styles.choice}>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      <Button
        look="go"
        aria-label={label}
        resting={busy || !mayWrite}
        // The second click of a double click would meet the row that has moved up meanwhile.
        onClick={({ detail }) => detail <= 1 && void run()}
      >
        <Check aria-hidden="true" />
        {button}
      </Button>
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
    </li>
  );
}
