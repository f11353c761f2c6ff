import type { Suggestion } from '@/lib/detection/suggestion';
import type { DraftFinding } from './draft-finding';

const english =
  /(?<![\w-])(?:as soon as (?:possible|practicable|feasible|(?:i|we) (?:possibly )?can)|asap|a\.s\.a\.p\.?|in due (?:course|time)|at some (?:point|stage)|in the (?:near|not too distant|foreseeable) future|one of these days|sooner or later|when(?:ever)? (?:i|we) (?:get|find|have) (?:a (?:chance|moment|minute)|(?:the |some )?time|round to it|around to it)|when(?:ever)? (?:possible|time (?:allows|permits))|at (?:my|our|the) earliest (?:convenience|opportunity)|(?:very |quite |really )?(?<!(?:as|too|how|so|see|talk|speak|more|meet|chat|well|are|is) (?:you |to you |with you )?(?:very )?)soon(?! as)|shortly(?! (?:after|before|thereafter|following))|some ?time(?! (?:ago|between|this|next|before|after|on|in|to|off|for|during|with|from|and))|(?<!(?:than|or|sooner|day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|you|much|a little) )later(?: on)?(?=[.!,;)]|$))(?![\w-])/gi;
const chinese =
  /(?<!越)(?:尽快|尽早|早日|及早|近期(?!的|目标|计划|安排|数据|情况|工作|报告|动态|项目|内|业)|近日(?!的)|这几天|这两天|这阵子|过几天|过两天|过些天|过一阵|过段时间|过一段时间|不日|稍后|晚点儿?|晚些时候|回头(?!客|率|看|路|草)|抽空|抽时间|有空|得空|有时间|改天|改日|择日|找时间|很快|不久(?!前|之前)(?:后|之后)?)/g;

/** A clause in which somebody else is asked: there "soon" is theirs. */
const asks =
  /(?<![\w-])(?:please|pls|kindly|(?:could|can|would|will) you|you (?:can|could|will|would|should|may)|let (?:me|us) know|hear(?:ing)? (?:back )?from you|look(?:ing)? forward|your (?:reply|feedback|answer|response|comments))(?![\w-])|thank(?:s| you) for|请|麻烦|感谢|谢谢|烦劳|期待|盼|希望[您你贵]|[您你](?:们|方|司)?(?:能|可以|尽快|有空|这边)|贵[司方]/i;
const clauseEnd = /[,;，；。!！?？\n]|(?<![\w-])(?:and please|but please|so (?:that )?you)(?![\w-])/gi;

/** Where the clauses of a sentence begin and end. */
function clausesOf(sentence: string): { readonly text: string; readonly start: number }[] {
  const starts = [
    0,
    ...[...sentence.matchAll(clauseEnd)].map(({ index, 0: mark }) => index + (mark.length > 1 ? 0 : 1)),
  ];
  return starts.map((start, at) => ({ start, text: sentence.slice(start, starts[at + 1] ?? sentence.length) }));
}

/**
 * The words with which a promise without a day puts off naming one: "soon", "ASAP", 尽快. Not where the clause asks for something,
 * and only the first: one day is missing.
 */
export function findVagueDay({ quote, start, due }: Suggestion): DraftFinding[] {
  if (due !== null) return [];
  for (const clause of clausesOf(quote)) {
    if (asks.test(clause.text)) continue;
    const found = [english, chinese].flatMap((pattern) => [...clause.text.matchAll(pattern)])[0];
    if (found === undefined) continue;
    const from = start + clause.start + found.index;
    return [{ kind: 'vague-day', start: from, end: from + found[0].length, words: found[0] }];
  }
  return [];
}
