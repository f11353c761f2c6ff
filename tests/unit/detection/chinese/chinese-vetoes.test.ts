import { expect, test } from 'vitest';
import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';
import { featuresOf } from '../../../helpers/one-sentence';

/** Vetoed is the first sentence of each row, the second is close to it and is not. */
const rows: readonly (readonly [SuggestionKind, vetoed: string, allowed: string])[] = [
  // A question.
  ['promise', '我们明天送木料？', '我们明天送木料。'],
  ['promise', '明天送木料吗。', '明天送木料。'],
  ['promise', '木料什么时候送呢。', '木料明天送。'],
  // All of it hangs on a condition.
  ['promise', '如果不下雨，我们明天刷漆。', '不管下不下雨，我们明天刷漆。'],
  ['promise', '好的，要是天晴我们就刷漆。', '好的，天晴了，我们就刷漆。'],
  ['promise', '若下雨，我们带帐篷。', '若干木料，我们明天送。'],
  ['promise', '除非下雨，我们明天刷漆。', '我们明天刷漆。'],
  ['promise', '天晴的话，我们明天刷漆。', '天晴时，我们明天刷漆。'],
  // Only hoped, tried or reckoned.
  ['promise', '我们争取周五交货。', '我们周五交货。'],
  ['promise', '木料可能周五到，我们再送。', '木料周五到，我们再送。'],
  ['promise', '我们尽量周五刷完。', '我们尽快周五刷完。'],
  ['promise', '交货日期没把握。', '交货日期我们把握。'],
  // Done already.
  ['promise', '木料昨天就寄给你们。', '木料明天就寄给你们。'],
  ['promise', '两天前我就寄给你们。', '两天后我就寄给你们。'],
  ['promise', '木料已经寄给你们。', '木料会寄给你们。'],
  ['promise', '图纸早已处理，请看。', '图纸我们处理，请看。'],
  ['promise', '图纸改了，请看。', '图纸我来改，请看。'],
  // Cannot be done; asked of the writer by others; a farewell or a greeting; an advertisement.
  ['promise', '我们无法周五刷漆。', '我们周五刷漆。'],
  ['promise', '今天来不及，明天刷漆。', '今天来不及，明天一定刷漆。'],
  ['promise', '我们尽量周五刷，不保证刷完。', '我们周五刷完，保证不拖。'],
  ['promise', '领导让我周五刷漆。', '让木工周五刷漆，我负责。'],
  ['promise', '今天先到这里，明天刷漆。', '今天先到工地，明天刷漆。'],
  // The stock phrases that ask for nothing.
  ['request', '有任何问题请随时联系。', '问题解决后请联系。'],
  ['request', '欢迎随时参观。', '请安排参观。'],
  ['request', '本邮件请勿回复。', '本邮件请回复。'],
  ['request', '请查收。', '请查收后回复。'],
  // Says that there is no complaint, or praises by a comparison.
  ['complaint', '我们没有任何不满。', '我们非常不满。'],
  ['complaint', '这不是在抱怨。', '大家都在抱怨。'],
  ['complaint', '交货晚一天不影响。', '交货晚一天影响很大。'],
  ['complaint', '跟你们合作非常愉快。', '跟你们合作非常费劲。'],
  ['complaint', '以前那家常常拖延。', '你们这家常常拖延。'],
];

test.each(rows)('%s: %s', (kind, vetoed, allowed) => {
  expect(featuresOf(vetoed, 'zh').vetoed).toContain(kind);
  expect(featuresOf(allowed, 'zh').vetoed).not.toContain(kind);
});
