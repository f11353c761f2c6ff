import { aChangeRequest } from './a-change-request';
import { aClient } from './a-client';
import { aCommitment } from './a-commitment';
import { aContact } from './a-contact';
import { aDismissal } from './a-dismissal';
import { aMilestone } from './a-milestone';
import { aRequirement } from './a-requirement';
import { aRisk } from './a-risk';
import { aSatisfactionResponse } from './a-satisfaction-response';
import { aTemplate } from './a-template';
import { aThreadLink } from './a-thread-link';
import { aTouchpoint } from './a-touchpoint';
import { anEngagement } from './an-engagement';
import { anIssue } from './an-issue';
import type { Records } from './put-records';
import { someSettings } from './some-settings';

/** One record of each kind around Northwind, a tombstone among them. */
export function someRecords() {
  return {
    client: [aClient(), aClient({ id: 'client-gone', deletedAt: '2026-03-01T00:00:00.000Z' })],
    contact: [aContact()],
    engagement: [anEngagement()],
    commitment: [aCommitment(), aCommitment({ id: 'commitment-2', direction: 'theirs', blockedBy: ['commitment-1'] })],
    changeRequest: [aChangeRequest()],
    satisfaction: [aSatisfactionResponse()],
    touchpoint: [aTouchpoint()],
    threadLink: [aThreadLink()],
    settings: [someSettings()],
    dismissal: [aDismissal()],
    milestone: [aMilestone()],
    risk: [aRisk(), aRisk({ id: 'risk-over', closedOn: '2026-03-02' })],
    requirement: [aRequirement()],
    template: [aTemplate()],
    issue: [anIssue(), anIssue({ id: 'issue-gone', deletedAt: '2026-03-01T00:00:00.000Z' })],
  } satisfies Records;
}
