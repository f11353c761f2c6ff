import { Ellipsis } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { IconButton } from '@/components/common/icon-button';
import { AboutButton } from '@/components/reply/about-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { outcomeSentence } from '@/lib/ui/outcome-sentence';
import { useAdvance } from '@/lib/ui/use-advance';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import own from './advancing-row.module.css';
import { NextStepForm } from './next-step-form';
import styles from './row.module.css';
import { RowTitle } from './row-title';

/** A name for the buttons of a row must stay short enough to be listened to. */
const longestLabel = 120;

interface Props<State extends string> {
  readonly id: string;
  readonly kind: 'changeRequest' | 'issue';
  readonly text: string;
  readonly sign: ReactNode;
  readonly meta: ReactNode;
  readonly chip: ReactNode;
  readonly choices: readonly { readonly state: State; readonly label: string }[];
  readonly until?: State;
  readonly onAdvance: (state: State, until: string | null) => Promise<WriteOutcome>;
  readonly onOpen: () => void;
}

/** A row whose record has steps before it: its text leads to its page, its button to the next step. */
export function AdvancingRow<State extends string>(props: Props<State>) {
  const { id, kind, text, sign, meta, chip, choices, onAdvance, onOpen } = props;
  const { t } = useCatalogue();
  const formId = useId();
  const { open, setOpen, busy, outcome, opener, close, advance } = useAdvance(
    ({ state, until }: { state: State; until: string | null }) => onAdvance(state, until),
  );
  const failure = outcomeSentence(outcome, t);
  return (
    <li
      className={styles.row}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      {sign}
      <div className={own.body}>
        <RowTitle id={id} text={text} whole={open} onOpen={onOpen} />
        <div className={own.chip}>{chip}</div>
        <div className={own.meta}>{meta}</div>
        {choices.length > 0 && (
          <div className={own.button}>
            <IconButton
              ref={opener}
              label={t('step_more', { text: isolate(text.slice(0, longestLabel)) })}
              aria-expanded={open}
              aria-controls={open ? formId : undefined}
              onClick={() => setOpen(!open)}
            >
              <Ellipsis aria-hidden="true" />
            </IconButton>
          </div>
        )}
        {open && (
          <div className={own.below}>
            <NextStepForm
              id={formId}
              choices={choices}
              {...(props.until === undefined ? {} : { until: props.until })}
              busy={busy}
              onSave={(state, until) => void advance({ state, until })}
              onClose={close}
            />
            <AboutButton about={{ kind, id }} />
          </div>
        )}
        {failure && (
          <p role="alert" className={`${own.below} ${styles.failure}`}>
            {failure}
          </p>
        )}
      </div>
    </li>
  );
}
