import type { ChangeRequest } from '../../lib/domain/change-request.ts';
import type { Client } from '../../lib/domain/client.ts';
import type { Commitment } from '../../lib/domain/commitment.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { Engagement } from '../../lib/domain/engagement.ts';
import type { Issue } from '../../lib/domain/issue.ts';
import type { Milestone } from '../../lib/domain/milestone.ts';
import type { ReportSnapshot } from '../../lib/domain/report-snapshot.ts';
import type { Requirement } from '../../lib/domain/requirement.ts';
import type { Risk } from '../../lib/domain/risk.ts';
import type { SatisfactionResponse } from '../../lib/domain/satisfaction.ts';
import type { Touchpoint } from '../../lib/domain/touchpoint.ts';
import { plusDays } from './demo-day.ts';
import type { DemoPerson } from './demo-thread.ts';
import { bookkeeping } from './seed-records.ts';

/** Builders that know today and the client, so that the lists below say only what matters. */
export function seedBuilders(clientId: string, today: string) {
  const engagementId = `${clientId}-engagement`;
  const base = (name: string) => bookkeeping(`${clientId}-${name}`, today);
  return {
    day: (days: number): string => plusDays(today, days),
    client: (fields: Pick<Client, 'name' | 'domains' | 'language' | 'timeZone' | 'cadence'>): Client => ({
      ...bookkeeping(clientId, today),
      notes: '',
      ...fields,
    }),
    contact: ({ name, address }: DemoPerson, role: string, language: Contact['language']): Contact => ({
      ...base(`contact-${address.split('@')[0]}`),
      clientId,
      name,
      addresses: [address],
      role,
      language,
      timeZone: null,
    }),
    engagement: (name: string, phase: string, goals: string): Engagement => ({
      ...bookkeeping(engagementId, today),
      clientId,
      name,
      goals,
      scopeIn: '',
      scopeOut: '',
      startsOn: plusDays(today, -150),
      endsOn: plusDays(today, 60),
      budget: null,
      phase,
      closedOn: null,
    }),
    commitment: (name: string, fields: Partial<Commitment> & Pick<Commitment, 'text' | 'dueDay'>): Commitment => ({
      ...base(`commitment-${name}`),
      clientId,
      engagementId,
      direction: 'ours',
      owner: 'Maya Lindqvist',
      state: 'open',
      settledOn: null,
      missReason: null,
      note: '',
      renegotiations: [],
      blockedBy: [],
      evidence: null,
      ...fields,
    }),
    change: (
      name: string,
      fields: Partial<ChangeRequest> & Pick<ChangeRequest, 'title' | 'state' | 'requestedOn' | 'stateSince' | 'impact'>,
    ): ChangeRequest => ({
      ...base(`change-${name}`),
      clientId,
      engagementId,
      clientWords: '',
      category: '',
      mandatory: false,
      deferredUntil: null,
      evidence: null,
      decisionEvidence: null,
      ...fields,
    }),
    issue: (
      name: string,
      fields: Partial<Issue> & Pick<Issue, 'kind' | 'severity' | 'text' | 'state' | 'raisedOn' | 'stateSince'>,
    ): Issue => ({
      ...base(`issue-${name}`),
      clientId,
      engagementId,
      clientWords: '',
      cause: '',
      remedy: '',
      owner: 'Maya Lindqvist',
      evidence: null,
      ...fields,
    }),
    /** One answer a month, the newest `lastDaysAgo` days ago. */
    csat: (values: readonly number[], lastDaysAgo: number, respondent: string): SatisfactionResponse[] =>
      values.map((value, index) => ({
        ...base(`csat-${index + 1}`),
        clientId,
        engagementId,
        metric: 'csat',
        value,
        scaleMin: 1,
        scaleMax: 5,
        word: null,
        contactId: null,
        respondent,
        on: plusDays(today, -lastDaysAgo - 30 * (values.length - 1 - index)),
        channel: 'email',
        comment: '',
        evidence: null,
      })),
    milestone: (name: string, fields: Partial<Milestone> & Pick<Milestone, 'name' | 'baseline'>): Milestone => ({
      ...base(`milestone-${name}`),
      clientId,
      engagementId,
      forecast: null,
      actual: null,
      note: '',
      ...fields,
    }),
    risk: (name: string, fields: Partial<Risk> & Pick<Risk, 'text' | 'probability' | 'impact' | 'response'>): Risk => ({
      ...base(`risk-${name}`),
      clientId,
      engagementId,
      owner: 'Maya Lindqvist',
      reviewOn: plusDays(today, 7),
      closedOn: null,
      note: '',
      evidence: null,
      ...fields,
    }),
    requirement: (name: string, fields: Partial<Requirement> & Pick<Requirement, 'text'>): Requirement => ({
      ...base(`requirement-${name}`),
      clientId,
      engagementId,
      confirmedOn: null,
      withdrawnOn: null,
      note: '',
      evidence: null,
      confirmation: null,
      ...fields,
    }),
    /** A line of an earlier report about the record that was built under `name` (`commitment-plan`). */
    told: (
      list: ReportSnapshot['items'][number]['list'],
      name: string,
      text: string,
      daysFromToday: number,
    ): ReportSnapshot['items'][number] => ({
      list,
      id: `${clientId}-${name}`,
      text,
      day: plusDays(today, daysFromToday),
    }),
    status: (daysAgo: number, report?: ReportSnapshot): Touchpoint => ({
      ...base(`status-${daysAgo}`),
      clientId,
      engagementId,
      type: 'status',
      on: plusDays(today, -daysAgo),
      channel: 'email',
      note: '',
      evidence: null,
      ...(report && { report }),
    }),
  };
}
