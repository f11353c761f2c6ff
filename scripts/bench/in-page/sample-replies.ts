import { type ReportSnapshot, reportedLists } from '@/lib/domain/report-snapshot';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aMilestone } from '@/tests/helpers/a-milestone';
import { aRequirement } from '@/tests/helpers/a-requirement';
import { aRisk } from '@/tests/helpers/a-risk';
import { aTouchpoint } from '@/tests/helpers/a-touchpoint';
import { anIssue } from '@/tests/helpers/an-issue';
import { day, type SomeRecord } from './sample-records';

const words = (what: string, n: number): string => `${what} no. ${n} of the cut-over plan for the pilot sites`;
const range = (length: number): number[] => Array.from({ length }, (_, n) => n);

/** What a report of `week` weeks ago told: ten lines of each list. */
const snapshot = (i: number, week: number): ReportSnapshot => ({
  template: 'Status report',
  text: 'Overall: on track. '.repeat(100),
  items: reportedLists.flatMap((list) =>
    range(10).map((n) => ({
      list,
      id: `reply-${i}-settled-${week * 7 + n}`,
      text: words('Part', n),
      day: day(-7 * week),
    })),
  ),
});

/**
 * 1,000 records of a client of long standing: 90 open promises, 700 settled over two years, 30 each of changes, issues,
 * milestones and risks, 40 needs, and a report a week for a year. Nothing of them is more urgent than the next report, which
 * is the longest draft.
 */
export function* sampleReplyRecords(i: number): Generator<SomeRecord> {
  const of = { clientId: `client-${i}`, engagementId: `engagement-${i}` };
  for (const n of range(90)) {
    const direction = n % 3 === 2 ? 'theirs' : 'ours';
    const fields = { id: `reply-${i}-open-${n}`, direction, text: words('Send part', n), dueDay: day(n) } as const;
    yield { kind: 'commitment', record: aCommitment({ ...of, ...fields }) };
  }
  for (const n of range(700)) {
    const fields = { state: n % 10 === 9 ? 'missed' : 'kept', settledOn: day(-n), dueDay: day(-n) } as const;
    const record = aCommitment({ ...of, ...fields, id: `reply-${i}-settled-${n}`, text: words('Part', n) });
    yield { kind: 'commitment', record };
  }
  for (const n of range(30)) {
    const id = `reply-${i}-${n}`;
    const change = { id, title: words('Change', n), state: 'approved', stateSince: day(-n) } as const;
    yield { kind: 'changeRequest', record: aChangeRequest({ ...of, ...change }) };
    const issue = { id, text: words('Problem', n), kind: 'problem', raisedOn: day(-n) } as const;
    yield { kind: 'issue', record: anIssue({ ...of, ...issue }) };
    const milestone = { id, name: words('Stage', n), baseline: day(n), forecast: day(n + 1) };
    yield { kind: 'milestone', record: aMilestone({ ...of, ...milestone }) };
    yield { kind: 'risk', record: aRisk({ ...of, id, text: words('Risk', n) }) };
  }
  // Takes the place of the one that waits for the client.
  yield { kind: 'changeRequest', record: aChangeRequest({ ...of, id: `change-${i}`, state: 'approved' }) };
  for (const n of range(40)) {
    const need = { id: `reply-${i}-${n}`, text: words('Need', n), confirmedOn: day(-n) };
    yield { kind: 'requirement', record: aRequirement({ ...of, ...need }) };
  }
  for (const week of range(50)) {
    const told = { id: `reply-${i}-report-${week}`, on: day(-7 * (week + 1)), report: snapshot(i, week + 1) };
    yield { kind: 'touchpoint', record: aTouchpoint({ ...of, ...told }) };
  }
}
