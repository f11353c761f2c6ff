import type { Issue } from '@/lib/domain/issue';
import { recordBase } from './record-base';

/** A complaint of Northwind, recorded and not yet looked into. */
export function anIssue(fields: Partial<Issue> = {}): Issue {
  return {
    ...recordBase,
    id: 'issue-1',
    clientId: 'client-northwind',
    engagementId: null,
    kind: 'complaint',
    severity: 'medium',
    text: 'The labels of dock 4 could not be read.',
    clientWords: '',
    cause: '',
    remedy: '',
    owner: 'Maya Lindqvist',
    raisedOn: '2026-03-04',
    state: 'recorded',
    stateSince: '2026-03-04',
    evidence: null,
    ...fields,
  };
}
