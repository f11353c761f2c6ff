import { CircleAlert } from 'lucide-react';
import { memo } from 'react';
import { HiddenText } from '@/components/common/hidden-text';
import { AdvancingRow } from '@/components/context/advancing-row';
import { Chip } from '@/components/context/chip';
import row from '@/components/context/row.module.css';
import { SourceLink } from '@/components/context/source-link';
import type { Issue } from '@/lib/domain/issue';
import { nextIssueStates } from '@/lib/domain/issue-life';
import type { OnAdvanceIssue } from '@/lib/ui/advance';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { issueStepKeys, issueWords } from '@/lib/ui/issue/issue-words';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import styles from './issue-item.module.css';

interface Props {
  readonly issue: Issue;
  readonly onAdvance: OnAdvanceIssue;
  readonly onOpenSource: (link: string) => void;
  readonly onOpen: OpenRecord;
}

/** One open issue: what it is, how bad, where it stands and since when; and its next step. */
export const IssueItem = memo(function IssueItem({ issue, onAdvance, onOpenSource, onOpen }: Props) {
  const catalogue = useCatalogue();
  const { t, today } = catalogue;
  const { kind, severity, state, since } = issueWords(issue, catalogue);
  return (
    <AdvancingRow
      id={issue.id}
      kind="issue"
      text={issue.text}
      sign={<CircleAlert className={styles.sign} aria-hidden="true" />}
      meta={
        <p className={row.meta}>
          <span>{kind}</span>
          <span>{state}</span>
          <span className={row.whole}>{since}</span>
          {issue.evidence && <SourceLink evidence={issue.evidence} onOpen={onOpenSource} />}
        </p>
      }
      chip={
        <Chip tone={severity.tone}>
          <HiddenText>{t('issue_severity')}: </HiddenText>
          {severity.text}
        </Chip>
      }
      choices={nextIssueStates(issue.state).map((next) => ({ state: next, label: t(issueStepKeys[next]) }))}
      onAdvance={(next) => onAdvance(issue, { state: next, on: today })}
      onOpen={() => onOpen('issue', issue.id)}
    />
  );
});
