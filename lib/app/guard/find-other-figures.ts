import { splitSentences } from '@/lib/detection/sentences/split-sentences';
import type { TextSpan } from '@/lib/detection/text-span';
import { parseAmount } from '@/lib/domain/parse-amount';
import type { DraftFinding, KnownChange } from './draft-finding';
import { namedRecord } from './named-record';

const number = "\\d{1,3}(?:[ \\u00A0\\u202F,.'’]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const sign = '(?:(?:US|HK|CN|S|A|C|NT|R)?[$¥￥€£₩₹]|RMB|EUR|USD|GBP|CNY|CHF|JPY|HKD|SEK|NOK|DKK|PLN)';
const word =
  '(?:[€£$¥￥]|EUR|USD|GBP|CNY|RMB|CHF|JPY|HKD|euros?|(?:US )?dollars?|pounds?|yuan|元|块|人民币|欧元|美元|英镑|日元)';
const scale = '(?:\\s?(?:k|m|百万|千万|千|万|亿)(?![a-z]))?';
const amount = new RegExp(
  `(?<![\\w.,-])(?:${sign}\\s?(?:${number})${scale}|(?:${number})${scale}\\s?${word}(?![a-z]))`,
  'giu',
);
const words: readonly (readonly [RegExp, string])[] = [
  [/euros?$/i, 'EUR'],
  [/(?:US )?dollars?$/i, '$'],
  [/pounds?$/i, 'GBP'],
  [/yuan$/i, 'CNY'],
];

/** What makes an amount the price of a change, right before it in its clause; a budget or a turnover is none. */
const costs =
  /(?<![a-z])(?:costs?|price[ds]?|fees?|charges?|(?:for|at) (?:a|an) (?:extra|additional) )(?![a-z])[^.;,，；。]{0,40}$|(?:费用|报价|价格|成本|收费|加价)[^；。，;]{0,12}$/i;
/** With or without tax the figure is another one, and both are right; of a part of it as well. */
const otherBase =
  /(?<![a-z])(?:vat|tax|taxes|gross|net|incl|including|excl|excluding|per|each|monthly|yearly|annual|discount|half|budget|instead|rather than|not)(?![a-z])|[%％]|含税|税|每[月年天个]|预算|折扣|优惠|而不是|一半/i;

/** "adds 3 working days", "3 个工作日", where it is the change that takes them. */
const daysBefore =
  '(?<![a-z])(?:adds?|takes?|needs?|requires?|extends?[^.;,]{0,30} by|delays?[^.;,]{0,30} by|time|effort|impact)(?![a-z])[^.;,，；。\\d]{0,25}|(?:增加|需要|需|延长|推迟|工期|影响|耗时)[^；。，;\\d]{0,12}';
const days = new RegExp(
  `(?:${daysBefore})(\\d{1,3})\\s?((?:working|business|work)[ -])?(?:days?(?![a-z])|(个?工作日)|天)`,
  'iu',
);

/** The figures of a letter about one change, line by line: "Cost: €3,200", 工期：3 个工作日. */
const label = /^(?:(?:cost|costs|price|time|effort)|费用|报价|价格|工期|时间)\s?[:：]/i;
/** A sentence that goes on about the change before it. */
const goesOn = /^(?:it|this|the change|that)(?![a-z])|^(?:这项变更|该变更|此变更|它|据我们评估)/i;

/**
 * Figures said of a change that are not those on record: what it costs, and the working days that it adds. Only where it is plain
 * that one change is meant: it is named in the sentence or right before, or the draft names no other and the line has a label.
 * UTF-16 units; never throws.
 */
export function findOtherFigures(
  text: string,
  parts: readonly TextSpan[],
  changes: readonly KnownChange[],
): DraftFinding[] {
  const known = changes.filter(({ impact }) => impact !== undefined);
  if (known.length === 0) return [];
  const sentences = parts.flatMap((part) => splitSentences(text, part));
  const titled = sentences.map((one) => namedRecord(one.text, known, ({ title }) => title));
  const about = new Set(titled.flatMap((named) => named?.record ?? []));
  const [only] = about.size === 1 ? about : [];
  return sentences.flatMap((sentence, at): DraftFinding[] => {
    const named = titled[at] ?? null;
    const before = goesOn.test(sentence.text) ? titled[at - 1]?.record : undefined;
    const change = named?.record ?? before ?? (label.test(sentence.text) ? only : undefined);
    if (change === undefined) return [];
    // What a title itself says is no figure of the change.
    const from = named === null ? 0 : named.end;
    return [...costOf(sentence.text, from, change), ...daysOf(sentence.text, from, change)].map((finding) => ({
      ...finding,
      start: sentence.start + finding.start,
      end: sentence.start + finding.end,
    }));
  });
}

function costOf(sentence: string, from: number, { title, impact }: KnownChange): DraftFinding[] {
  const recorded = impact?.money ?? null;
  if (recorded === null || otherBase.test(sentence.slice(from))) return [];
  const said = [...sentence.matchAll(amount)].flatMap(({ 0: found, index }) => {
    const read = parseAmount(words.reduce((short, [long, code]) => short.replace(long, code), found));
    return index < from || !read.ok ? [] : [{ ...read.value, words: found, start: index }];
  });
  const [one, another] = said;
  if (one === undefined || another !== undefined || !costs.test(sentence.slice(from, one.start))) return [];
  const isSame = Math.abs(one.amount) === Math.abs(recorded.amount) && one.currencies.includes(recorded.currency);
  if (isSame) return [];
  const end = one.start + one.words.length;
  return [{ kind: 'other-cost', title, recorded, start: one.start, end, words: one.words }];
}

function daysOf(sentence: string, from: number, { title, impact }: KnownChange): DraftFinding[] {
  const recorded = impact?.days ?? null;
  const found = days.exec(sentence.slice(from));
  if (recorded === null || found === null || otherBase.test(sentence.slice(from))) return [];
  const said = Number(found[1]);
  const isWorking = found[2] !== undefined || found[3] !== undefined;
  const least = Math.abs(recorded);
  // Days of the calendar are more than working days: with their weekends, and one at either end.
  const most = isWorking ? least : least + 2 * Math.ceil(least / 5) + 2;
  if (said >= least && said <= most) return [];
  const words = found[0].slice(found[0].indexOf(found[1] ?? ''));
  const start = from + found.index + found[0].length - words.length;
  return [{ kind: 'other-days', title, recorded: least, start, end: start + words.length, words }];
}
