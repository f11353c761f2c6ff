import type { Suggestion } from '@/lib/detection/suggestion';
import type { ChangeRequestState } from '@/lib/domain/change-request';
import { tellingWords } from '@/lib/domain/telling-words';
import type { DraftFinding, KnownChange } from './draft-finding';

const undecided: ReadonlySet<ChangeRequestState> = new Set([
  'draft',
  'submitted',
  'assessing',
  'awaiting-client',
  'deferred',
]);

/** Words of titles that tell one change from another as little as "change" does. */
const plain = new Set(
  [
    'add addition additional new change update updat extra more feature request support option page improve improvement',
    'edit replace remove make allow enable includ include first second 新增 增加 添加 变更 修改 调整 功能 需求 优化 支持 更新 改为',
  ]
    .join(' ')
    .split(' '),
);

/** What is promised then is the way to the decision, or for after it. */
const towardsDecision =
  /(?<!\w)(?:estimat\w*|quot(?:e|ation)s?|assess\w*|proposals?|pric\w+|impacts?|costs?|offers?|change requests?|approv\w+|evaluat\w*|analys\w+|check|discuss\w*|clarif\w+|scop\w+|look into|find out|ask|once|subject to|pending|if|unless|sign(?:ed|s)? off|go-ahead)(?!\w)|评估|报价|方案|影响|分析|估算|讨论|变更单|审批|批准|同意|确认后|签字|核价|成本|如果|一旦/i;

const fewest = 2;
const share = 2 / 3;

/**
 * A promise that speaks of a change which is not approved yet: it holds at least two, and two thirds, of the words that tell the
 * title from others. What leads to a decision (an estimate, a proposal) rests on none, nor what is promised for after it.
 */
export function findOpenChange({ quote, start, end }: Suggestion, changes: readonly KnownChange[]): DraftFinding[] {
  if (towardsDecision.test(quote)) return [];
  const said = tellingWords(quote);
  const named = changes.find(({ title, state }) => {
    if (!undecided.has(state)) return false;
    const telling = [...tellingWords(title)].filter((word) => !plain.has(word));
    const common = telling.filter((word) => said.has(word)).length;
    return common >= fewest && common >= telling.length * share;
  });
  return named === undefined ? [] : [{ kind: 'open-change', change: named, start, end, words: quote }];
}
