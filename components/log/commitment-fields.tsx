import type { Ref } from 'react';
import { Field } from '@/components/common/field';
import { type DayChoice, DayField } from '@/components/day/day-field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { CommitmentField } from '@/lib/ui/log/check-commitment';
import type { CommitmentValues } from '@/lib/ui/log/commitment-values';
import type { DayTools } from '@/lib/ui/log/day-tools';
import type { FieldErrors } from '@/lib/ui/log/field-problem';
import { logLimits } from '@/lib/ui/log/log-limits';
import { submitOnEnter } from '@/lib/ui/log/submit-on-enter';
import { BlockedByField, type Blocker } from './blocked-by-field';
import { DirectionField } from './direction-field';
import { LimitedField } from './limited-field';
import { MoreFields } from './more-fields';

interface Props {
  readonly values: CommitmentValues;
  readonly errors: FieldErrors<CommitmentField>;
  /** Days that the mail's words allow, where they allow more than one. */
  readonly dayChoices?: readonly DayChoice[];
  readonly days: DayTools;
  /** Their open promises, for which ours may wait. */
  readonly blockers: readonly Blocker[];
  readonly onChange: (part: Partial<CommitmentValues>) => void;
  /** The field of the text, which takes the focus when the form opens. */
  readonly textRef?: Ref<HTMLTextAreaElement>;
}

/** The fields of a commitment, whether it is new or on file. */
export function CommitmentFields({ values, errors, dayChoices = [], days, blockers, onChange, textRef }: Props) {
  const { t, today } = useCatalogue();
  const { direction, text, owner, due, note, blockedBy } = values;
  return (
    <>
      <LimitedField
        label={t('log_text')}
        fieldRef={textRef}
        rows={2}
        enterKeyHint="done"
        max={logLimits.text}
        value={text}
        error={errors.text}
        onKeyDown={submitOnEnter}
        onText={(typed) => onChange({ text: typed })}
      />
      <DirectionField value={direction} onChange={(chosen) => onChange({ direction: chosen })} />
      <DayField
        label={t('log_due')}
        value={due}
        error={errors.due}
        choices={dayChoices}
        today={today}
        {...days}
        onChange={(day) => onChange({ due: day })}
      />
      <Field label={t('log_owner')} error={errors.owner}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            autoComplete="off"
            maxLength={logLimits.owner}
            value={owner}
            onChange={({ target }) => onChange({ owner: target.value })}
          />
        )}
      </Field>
      <MoreFields
        open={note !== '' || blockedBy.length > 0 || errors.note !== undefined || errors.blockedBy !== undefined}
      >
        <LimitedField
          label={t('log_note')}
          rows={2}
          max={logLimits.note}
          value={note}
          error={errors.note}
          onText={(typed) => onChange({ note: typed })}
        />
        {direction === 'ours' && (
          <BlockedByField
            choices={blockers}
            chosen={blockedBy}
            error={errors.blockedBy}
            onChange={(chosen) => onChange({ blockedBy: chosen })}
          />
        )}
      </MoreFields>
    </>
  );
}
