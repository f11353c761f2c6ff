import type { FoundComposer, InsertOrder } from '@/lib/messaging/page-link';

/** Where a draft can go. */
export type InsertTarget = InsertOrder['into'];

type Found = { readonly composers: readonly FoundComposer[]; readonly replies: readonly ('reply' | 'reply-all')[] };

/** `ask`: the person chooses, with `suggested` chosen beforehand. */
export type TargetChoice =
  | { readonly kind: 'one'; readonly target: InsertTarget }
  | { readonly kind: 'ask'; readonly targets: readonly InsertTarget[]; readonly suggested: InsertTarget | null }
  | { readonly kind: 'none' };

/**
 * Into which composer a draft goes. The only one of its thread at once; without one, a reply of the host's. One that
 * answers no thread, or of which the page does not say it, is never taken without asking; one of another thread, which the page
 * would refuse, is not even offered.
 */
export function chooseTarget(
  { composers, replies }: Found,
  { toSeveral, hasThread }: { readonly toSeveral: boolean; readonly hasThread: boolean },
): TargetChoice {
  const of = (...threads: readonly FoundComposer['thread'][]): readonly InsertTarget[] =>
    composers.filter(({ thread }) => threads.includes(thread)).map(({ id }) => ({ composer: id }));
  const mine = of('this');
  const others = of('unknown', 'none');
  const opened = mine.length > 0 ? [] : byUse(replies, toSeveral).map((open): InsertTarget => ({ open }));
  const [first, second] = [...mine, ...opened];
  if (first !== undefined && second === undefined && (mine.length === 1 || others.length === 0)) {
    return { kind: 'one', target: first };
  }
  const [other, another] = others;
  // A draft for no mail in particular, and one new mail: nothing else can be meant.
  if (first === undefined && other !== undefined && another === undefined && !hasThread && of('none').length === 1) {
    return { kind: 'one', target: other };
  }
  const targets = [...mine, ...opened, ...others];
  return targets.length === 0 ? { kind: 'none' } : { kind: 'ask', targets, suggested: first ?? null };
}

const byUse = (replies: Found['replies'], toSeveral: boolean): Found['replies'] =>
  replies.toSorted((a, b) => (a === b ? 0 : (a === 'reply-all') === toSeveral ? -1 : 1));
