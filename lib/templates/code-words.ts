import { type ChangeRequestState, changeRequestState } from '@/lib/domain/change-request';
import type { Language } from '@/lib/domain/client';
import { type CommitmentState, commitmentState, type MissReason, missReason } from '@/lib/domain/commitment';
import { type IssueSeverity, type IssueState, issueSeverity, issueState } from '@/lib/domain/issue';
import type { TemplateContext } from './template-context';
import type { ValueType } from './variables';

type Pair = readonly [english: string, chinese: string];
type OverallState = TemplateContext['overall']['state'];
export type CodeType = Extract<
  ValueType,
  'overall' | 'promise-state' | 'change-state' | 'issue-state' | 'severity' | 'reason'
>;

const overall: Readonly<Record<OverallState, Pair>> = {
  'on-track': ['on track', '正常'],
  'at-risk': ['at risk', '有风险'],
  late: ['late', '延期'],
};
const promise: Readonly<Record<CommitmentState, Pair>> = {
  open: ['open', '进行中'],
  kept: ['done', '已完成'],
  missed: ['not done', '未完成'],
  withdrawn: ['withdrawn', '已撤回'],
};
/** As the client reads them. */
const change: Readonly<Record<ChangeRequestState, Pair>> = {
  draft: ['in preparation', '准备中'],
  submitted: ['received', '已收到'],
  assessing: ['being assessed', '评估中'],
  'awaiting-client': ['waiting for your decision', '等待贵方决定'],
  approved: ['approved', '已批准'],
  'approved-adjusted': ['approved with adjustments', '调整后批准'],
  'included-free': ['included at no extra cost', '免费纳入'],
  rejected: ['declined', '未采纳'],
  deferred: ['deferred', '暂缓'],
  implemented: ['implemented', '已实施'],
  verified: ['implemented and checked', '已实施并核验'],
  withdrawn: ['withdrawn', '已撤回'],
};
const issue: Readonly<Record<IssueState, Pair>> = {
  recorded: ['recorded', '已记录'],
  analysed: ['analysed', '已分析'],
  resolved: ['resolved', '已解决'],
  'fed-back': ['resolved and reported back', '已解决并反馈'],
  withdrawn: ['withdrawn', '已撤回'],
};
const severity: Readonly<Record<IssueSeverity, Pair>> = {
  low: ['low', '低'],
  medium: ['medium', '中'],
  high: ['high', '高'],
};
const reason: Readonly<Record<MissReason, Pair>> = {
  'waiting-on-client': ['we were waiting for input from your side', '我们在等待贵方的资料'],
  estimate: ['our estimate was too low', '我们的估算偏低'],
  capacity: ['we were short of capacity', '我们的人手不足'],
  dependency: ['we were waiting for something else', '我们在等待其他事项'],
  forgot: ['we overlooked it', '我们有所疏忽'],
  'scope-change': ['the scope changed', '范围有变更'],
  other: ['another reason', '其他原因'],
};

const words: Readonly<Record<CodeType, Readonly<Record<string, Pair>>>> = {
  overall,
  'promise-state': promise,
  'change-state': change,
  'issue-state': issue,
  severity,
  reason,
};

/** The codes of each type, as a condition compares them. */
export const codes: Readonly<Record<CodeType, readonly string[]>> = {
  overall: Object.keys(overall),
  'promise-state': commitmentState.options,
  'change-state': changeRequestState.options,
  'issue-state': issueState.options,
  severity: issueSeverity.options,
  reason: missReason.options,
};

export const isCodeType = (type: string): type is CodeType => Object.hasOwn(words, type);

/** A code of the records in words that a client may read; one that is none comes back as it is. */
export function codeWords(type: CodeType, code: string, language: Language): string {
  const pair = Object.hasOwn(words[type], code) ? words[type][code] : undefined;
  return pair?.[language === 'en' ? 0 : 1] ?? code;
}
