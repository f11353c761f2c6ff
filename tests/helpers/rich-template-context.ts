import type { Language } from '@/lib/domain/client';
import type {
  ChangeItem,
  IssueItem,
  PromiseItem,
  RequirementItem,
  TemplateContext,
} from '@/lib/templates/template-context';
import { aPromiseItem } from './a-promise-item';
import { richTemplateWords } from './rich-template-words';

const at = (texts: readonly string[], index: number): string => texts[index] ?? '';

/** One whose mail is about a record of each kind. */
type FullContext = TemplateContext & {
  readonly [Kind in 'promise' | 'change' | 'issue' | 'requirement']: NonNullable<TemplateContext[Kind]>;
};

/** Every field filled, and of each list several items: a client in the middle of a project that has its troubles. */
export function richTemplateContext(language: Language): FullContext {
  const w = richTemplateWords[language];
  const promise = (fields: Partial<PromiseItem> & Pick<PromiseItem, 'id' | 'text'>): PromiseItem =>
    aPromiseItem({ owner: w.me, ...fields });
  const kept = (index: number, due: string, doneOn: string, daysLate: number): PromiseItem =>
    promise({ id: `done-${index}`, text: at(w.done, index), state: 'kept', due, doneOn, daysLate });
  const late: readonly PromiseItem[] = [
    promise({
      id: 'late-0',
      text: at(w.late, 0),
      due: '2025-11-25',
      daysLate: 3,
      movedFrom: '2025-11-18',
      moveReason: w.lateReason,
    }),
    promise({ id: 'late-1', text: at(w.late, 1), due: '2025-11-27', daysLate: 1 }),
    promise({
      id: 'late-2',
      text: at(w.late, 2),
      due: '2025-11-21',
      state: 'missed',
      missReason: 'waiting-on-client',
    }),
  ];
  const issue: IssueItem = {
    id: 'issue-0',
    text: at(w.issues, 0),
    severity: 'high',
    state: 'analysed',
    raisedOn: '2025-11-19',
    cause: w.cause,
    remedy: w.remedy,
    owner: w.me,
  };
  const change: ChangeItem = {
    id: 'change-0',
    title: at(w.changes, 0),
    state: 'awaiting-client',
    requestedOn: '2025-11-12',
    since: '2025-11-17',
    until: '2026-02-02',
    days: 3,
    cost: { amount: 3200, currency: language === 'en' ? 'EUR' : 'CNY' },
    ...w.impact,
  };
  const nothingElse = { people: null, scope: null, risk: null, ifNotDone: null, until: null };
  const requirement: RequirementItem = { id: 'requirement-0', text: at(w.requirements, 0), confirmedOn: '2025-10-06' };
  return {
    language,
    today: '2025-11-28',
    me: { name: w.me },
    client: { name: w.client },
    recipient: w.recipient,
    engagement: {
      ...w.engagement,
      starts: '2025-09-01',
      ends: '2026-01-30',
      budget: { amount: 84_000, currency: language === 'en' ? 'EUR' : 'CNY' },
    },
    report: { last: '2025-11-14', since: '2025-11-14' },
    overall: { state: 'late' },
    done: [
      kept(0, '2025-11-18', '2025-11-18', 0),
      kept(1, '2025-11-20', '2025-11-24', 4),
      kept(2, '2025-11-26', '2025-11-26', 0),
    ],
    late,
    next: [
      promise({ id: 'next-0', text: at(w.next, 0), due: '2025-12-02' }),
      promise({
        id: 'next-1',
        text: at(w.next, 1),
        due: '2025-12-05',
        movedFrom: '2025-12-01',
        moveReason: w.moveReason,
      }),
      promise({ id: 'next-2', text: at(w.next, 2) }),
    ],
    waiting: [
      promise({
        id: 'waiting-0',
        text: at(w.waiting, 0),
        owner: w.recipient.name,
        due: '2025-11-24',
        daysLate: 4,
      }),
      promise({ id: 'waiting-1', text: at(w.waiting, 1), owner: w.other, due: '2025-12-01' }),
    ],
    milestones: [
      {
        id: 'milestone-0',
        name: at(w.milestones, 0),
        baseline: '2025-11-10',
        forecast: '2025-11-10',
        actual: '2025-11-10',
        daysLate: 0,
      },
      {
        id: 'milestone-1',
        name: at(w.milestones, 1),
        baseline: '2025-12-08',
        forecast: '2025-12-12',
        actual: null,
        daysLate: 4,
      },
      {
        id: 'milestone-2',
        name: at(w.milestones, 2),
        baseline: '2026-01-16',
        forecast: '2026-01-14',
        actual: null,
        daysLate: -2,
      },
      {
        id: 'milestone-3',
        name: at(w.milestones, 3),
        baseline: '2026-01-30',
        forecast: null,
        actual: null,
        daysLate: 0,
      },
    ],
    risks: [
      {
        id: 'risk-0',
        text: at(w.risks, 0),
        probability: 4,
        impact: 5,
        response: w.response,
        owner: w.me,
        reviewOn: '2025-12-01',
      },
      {
        id: 'risk-1',
        text: at(w.risks, 1),
        probability: 2,
        impact: 4,
        response: null,
        owner: null,
        reviewOn: null,
      },
    ],
    issues: [
      issue,
      {
        ...issue,
        id: 'issue-1',
        text: at(w.issues, 1),
        severity: 'medium',
        state: 'resolved',
        raisedOn: '2025-11-21',
        cause: null,
        remedy: null,
      },
    ],
    changes: [
      change,
      {
        ...change,
        ...nothingElse,
        id: 'change-1',
        title: at(w.changes, 1),
        state: 'approved',
        since: '2025-11-20',
        days: 1,
        cost: null,
      },
      {
        ...change,
        ...nothingElse,
        id: 'change-2',
        title: at(w.changes, 2),
        state: 'deferred',
        since: '2025-11-03',
        until: '2025-11-24',
        days: -1,
        cost: { amount: 400, currency: language === 'en' ? 'EUR' : 'CNY' },
      },
    ],
    decisions: [
      { id: 'change-0', text: at(w.changes, 0), since: '2025-11-17' },
      { id: 'change-2', text: at(w.changes, 2), since: '2025-11-24' },
    ],
    requirements: [
      requirement,
      { id: 'requirement-1', text: at(w.requirements, 1), confirmedOn: null },
      { id: 'requirement-2', text: at(w.requirements, 2), confirmedOn: '2025-10-06' },
    ],
    promise: late[0] ?? promise({ id: 'late-0', text: '' }),
    change,
    issue,
    requirement,
    survey: {
      question: w.question,
      answers: w.answers.map((label, index) => ({
        id: `answer-${index}`,
        label,
        to: 'sam.okafor@studio.example',
        subject: `${label} [k7-${index + 1}]`,
      })),
    },
  };
}
