import { IssueFields } from '@/components/issue/issue-fields';
import { nextIssueStates } from '@/lib/domain/issue-life';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { issueKind } from '@/lib/ui/issue/issue-kind';
import { issueStepKeys } from '@/lib/ui/issue/issue-words';
import { toIssueEntry } from '@/lib/ui/issue/to-issue-entry';
import { ShortPageScreen } from './short-page-screen';
import { ShortScreen, type ShortScreenProps } from './short-screen';

/** The page of an issue. */
export function IssueRecordScreen(props: ShortScreenProps) {
  const { t, today } = useCatalogue();
  const { advances, shorts } = props.session;
  return (
    <ShortScreen {...props} of="issue">
      {(file, readAgain) => {
        const { record } = file;
        const { id, clientId, engagementId, evidence } = record;
        const choices = nextIssueStates(record.state).map((state) => ({ state, label: t(issueStepKeys[state]) }));
        return (
          <ShortPageScreen
            {...props}
            kind={issueKind}
            file={file}
            readAgain={readAgain}
            save={(values, expectedVersion) =>
              shorts.saveIssue(toIssueEntry(values, { id, clientId, engagementId, evidence, expectedVersion }))
            }
            steps={{
              choices,
              advance: (chosen) => {
                const state = choices.find((choice) => choice.state === chosen)?.state ?? record.state;
                return advances.advanceIssue(record, { state, on: today });
              },
            }}
            fields={(fields) => <IssueFields {...fields} />}
          />
        );
      }}
    </ShortScreen>
  );
}
