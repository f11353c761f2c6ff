import type { ComponentProps } from 'react';
import type { LoggedKind } from '@/lib/domain/logged-kind';
import { ChangeLogScreen } from './change-log-screen';
import { CommitmentLogScreen } from './commitment-log-screen';
import { IssueLogScreen } from './issue-log-screen';
import { SatisfactionLogScreen } from './satisfaction-log-screen';
import type { ShortLogProps } from './short-log-props';

interface Props extends ShortLogProps, Pick<ComponentProps<typeof CommitmentLogScreen>, 'saveCommitment'> {
  readonly as: LoggedKind;
}

/** The form of each kind of record, beside a mail or in the book. */
export function LogForms({ as, saveCommitment, ...short }: Props) {
  if (as === 'changeRequest') return <ChangeLogScreen {...short} />;
  if (as === 'satisfaction') return <SatisfactionLogScreen {...short} />;
  if (as === 'issue') return <IssueLogScreen {...short} />;
  return <CommitmentLogScreen around={short.around} saveCommitment={saveCommitment} />;
}
