import { useId } from 'react';
import { NextStepForm } from '@/components/context/next-step-form';
import styles from '@/components/record/record-form.module.css';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { stepProblem } from '@/lib/ui/record/step-problem';
import { useAdvance } from '@/lib/ui/use-advance';
import type { WriteOutcome } from '@/lib/ui/write-outcome';

/** The next steps of a record, whatever its kind. */
export interface ShortSteps {
  readonly choices: readonly { readonly state: string; readonly label: string }[];
  /** The state that lasts until a day. */
  readonly until?: string;
  readonly advance: (state: string, until: string | null) => Promise<WriteOutcome>;
}

/** Takes a record a step further, on its page. */
export function StepPart({ steps, onClose }: { readonly steps: ShortSteps; readonly onClose: () => void }) {
  const { t } = useCatalogue();
  const id = useId();
  const { busy, outcome, advance } = useAdvance(({ state, until }: { state: string; until: string | null }) =>
    steps.advance(state, until),
  );
  const problem = stepProblem(outcome, t);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Esc on its way up from the form inside
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <NextStepForm
        id={id}
        choices={steps.choices}
        {...(steps.until === undefined ? {} : { until: steps.until })}
        busy={busy}
        onSave={(state, until) => void advance({ state, until }).then((done) => done.kind === 'saved' && onClose())}
        onClose={onClose}
      />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
