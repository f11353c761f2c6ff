import type { Ref } from 'react';
import { LimitedField } from '@/components/log/limited-field';
import { LineField } from '@/components/log/line-field';
import { MoreFields } from '@/components/log/more-fields';
import { PastDayField } from '@/components/log/past-day-field';
import { RadioField } from '@/components/log/radio-field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { IssueField } from '@/lib/ui/issue/check-issue';
import { hasIssueMore, type IssueValues } from '@/lib/ui/issue/issue-values';
import { textLimits } from '@/lib/ui/log/check-text';
import type { FieldErrors } from '@/lib/ui/log/field-problem';
import { submitOnEnter } from '@/lib/ui/log/submit-on-enter';

interface Props {
  readonly values: IssueValues;
  readonly errors: FieldErrors<IssueField>;
  readonly onChange: (part: Partial<IssueValues>) => void;
  /** The field of the text, which takes the focus when the form opens. */
  readonly textRef?: Ref<HTMLTextAreaElement>;
}

const kinds = ['complaint', 'problem'] as const;
const severities = ['low', 'medium', 'high'] as const;

/** The fields of an issue, whether it is new or on file. */
export function IssueFields({ values, errors, onChange, textRef }: Props) {
  const { t } = useCatalogue();
  const { kind, severity, text, clientWords, cause, remedy, owner, raisedOn } = values;
  return (
    <>
      <LimitedField
        label={t('issue_text')}
        fieldRef={textRef}
        rows={2}
        enterKeyHint="done"
        max={textLimits.long}
        value={text}
        error={errors.text}
        onKeyDown={submitOnEnter}
        onText={(typed) => onChange({ text: typed })}
      />
      <RadioField
        legend={t('issue_kind')}
        choices={kinds.map((value) => ({ value, label: t(`issue_kind_${value}`) }))}
        value={kind}
        onChoose={(chosen) => onChange({ kind: chosen })}
      />
      <RadioField
        legend={t('issue_severity')}
        choices={severities.map((value) => ({ value, label: t(`issue_severity_${value}`) }))}
        value={severity}
        onChoose={(chosen) => onChange({ severity: chosen })}
      />
      <LimitedField
        label={t('issue_remedy')}
        rows={2}
        max={textLimits.long}
        value={remedy}
        error={errors.remedy}
        onText={(typed) => onChange({ remedy: typed })}
      />
      <MoreFields open={hasIssueMore(values) || errors.cause !== undefined || errors.raisedOn !== undefined}>
        <LimitedField
          label={t('change_client_words')}
          rows={2}
          max={textLimits.long}
          value={clientWords}
          error={errors.clientWords}
          onText={(typed) => onChange({ clientWords: typed })}
        />
        <LimitedField
          label={t('issue_cause')}
          rows={2}
          max={textLimits.long}
          value={cause}
          error={errors.cause}
          onText={(typed) => onChange({ cause: typed })}
        />
        <LineField
          label={t('issue_owner')}
          maxLength={textLimits.short}
          value={owner}
          error={errors.owner}
          onText={(typed) => onChange({ owner: typed })}
        />
        <PastDayField
          label={t('issue_raised_on')}
          value={raisedOn}
          error={errors.raisedOn}
          onDay={(day) => onChange({ raisedOn: day })}
        />
      </MoreFields>
    </>
  );
}
