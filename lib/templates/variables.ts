import type {
  ChangeItem,
  DecisionItem,
  IssueItem,
  MilestoneItem,
  PromiseItem,
  RequirementItem,
  RiskItem,
  SurveyAnswer,
  TemplateContext,
} from './template-context';

/** What a variable holds. A code (`state`, `severity`, `reason`) is compared as in the records and written in words. */
export type ValueType =
  | 'text'
  | 'day'
  | 'money'
  | 'number'
  | 'truth'
  | 'overall'
  | 'promise-state'
  | 'change-state'
  | 'issue-state'
  | 'severity'
  | 'reason';

interface Items {
  readonly promise: PromiseItem;
  readonly change: ChangeItem;
  readonly issue: IssueItem;
  readonly milestone: MilestoneItem;
  readonly risk: RiskItem;
  readonly requirement: RequirementItem;
  readonly decision: DecisionItem;
  readonly answer: SurveyAnswer;
}
export type ItemKind = keyof Items;

export type VariableType =
  | ValueType
  | { readonly list: ItemKind }
  | { readonly item: ItemKind }
  | { readonly fields: Readonly<Record<string, ValueType | { readonly list: ItemKind }>> };

/** The fields of one entry: of a single record, or of a list inside its loop. The first one names the entry. */
export const itemFields = {
  promise: {
    text: 'text',
    owner: 'text',
    due: 'day',
    daysLate: 'number',
    state: 'promise-state',
    doneOn: 'day',
    movedFrom: 'day',
    moveReason: 'text',
    missReason: 'reason',
  },
  change: {
    title: 'text',
    state: 'change-state',
    requestedOn: 'day',
    since: 'day',
    until: 'day',
    days: 'number',
    cost: 'money',
    people: 'text',
    scope: 'text',
    risk: 'text',
    ifNotDone: 'text',
  },
  issue: {
    text: 'text',
    severity: 'severity',
    state: 'issue-state',
    raisedOn: 'day',
    cause: 'text',
    remedy: 'text',
    owner: 'text',
  },
  milestone: { name: 'text', baseline: 'day', forecast: 'day', actual: 'day', daysLate: 'number' },
  risk: { text: 'text', probability: 'number', impact: 'number', response: 'text', owner: 'text', reviewOn: 'day' },
  requirement: { text: 'text', confirmedOn: 'day' },
  decision: { text: 'text', since: 'day' },
  answer: { label: 'text', to: 'text', subject: 'text' },
} as const satisfies { readonly [Kind in ItemKind]: Readonly<Record<Exclude<keyof Items[Kind], 'id'>, ValueType>> };

/** All variables that a template can name. Everything about them is made from here: check, scope, documents, help. */
export const variables = {
  today: 'day',
  me: { fields: { name: 'text' } },
  client: { fields: { name: 'text' } },
  recipient: { fields: { name: 'text', firstName: 'text', role: 'text' } },
  engagement: {
    fields: {
      name: 'text',
      goals: 'text',
      phase: 'text',
      scopeIn: 'text',
      scopeOut: 'text',
      starts: 'day',
      ends: 'day',
      budget: 'money',
    },
  },
  report: { fields: { last: 'day', since: 'day' } },
  overall: { fields: { state: 'overall' } },
  done: { list: 'promise' },
  late: { list: 'promise' },
  next: { list: 'promise' },
  waiting: { list: 'promise' },
  milestones: { list: 'milestone' },
  risks: { list: 'risk' },
  issues: { list: 'issue' },
  changes: { list: 'change' },
  decisions: { list: 'decision' },
  requirements: { list: 'requirement' },
  promise: { item: 'promise' },
  change: { item: 'change' },
  issue: { item: 'issue' },
  requirement: { item: 'requirement' },
  survey: { fields: { question: 'text', answers: { list: 'answer' } } },
} as const satisfies Readonly<Record<Exclude<keyof TemplateContext, 'language'>, VariableType>>;

/** Of each loop: `forloop.index` counts from 1. */
export const loopFields = {
  index: 'number',
  length: 'number',
  first: 'truth',
  last: 'truth',
} as const satisfies Readonly<Record<string, ValueType>>;
