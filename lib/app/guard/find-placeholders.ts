import type { TextSpan } from '@/lib/detection/text-span';
import { allGapWords } from '@/lib/templates/gap-words';
import type { DraftFinding } from './draft-finding';

const whose =
  'first|last|full|your|my|their|our|client|customer|company|contact|project|product|account|recipient|sender|manager|due|delivery|start|end|new|the|meeting|order|invoice';
const things =
  'name|surname|date|day|time|amount|price|sum|number|title|role|company|client|customer|contact|project|product|recipient|address|phone|e-?mail|link|url|reason|topic|subject|location|deadline|signature|quantity|position|department|team|city|month|year|week';
/** "Your name", "client_name", "DueDate"; "insert the date here", "TBD". */
const slot = `(?:(?:(?:${whose})['’]?s?[ _-]?){0,3}(?:${things})s?|(?:insert|enter|fill in|to be (?:confirmed|decided|defined|added))(?: [^\\]}>\\n]{0,40})?|tbd|tbc|tba|todo|x{2,10})`;
const chineseThings =
  '姓名|名字|名称|日期|时间|金额|价格|数量|电话|邮箱|地址|链接|职位|职务|公司|公司名|客户|客户名|项目|项目名|联系人|称呼|原因|编号';
const chineseSlot = `(?:(?:您的|你的|我的|客户|贵司|公司|项目|联系人|对方|收件人|产品|开始|结束|截止|交付|到期|具体)?(?:${chineseThings})|(?:请|此处)?(?:填写|填入|输入|插入|补充)[^\\]】}\\n]{0,20}|待(?:定|填|补|补充|确认)|[xX×]{2,10})`;
const anySlot = `\\s?(?:${slot}|${chineseSlot})\\s?`;

/** The gaps of drafts from templates, as they stand there: what a mail needs and no record has. */
const gapsOfTemplates = new RegExp(allGapWords.map((words) => words.replace(/[[\]]/g, '\\$&')).join('|'), 'gu');

const patterns: readonly RegExp[] = [
  gapsOfTemplates,
  // "[name]"; at the head of a line and before a colon it is a label: "[Date]: Friday".
  new RegExp(`\\[${anySlot}\\](?!\\(|[ ]?[:：])`, 'giu'),
  new RegExp(`(?<=\\S[ ]?)\\[${anySlot}\\](?!\\()`, 'giu'),
  // 【姓名】 inside a line; at its head it is a label.
  new RegExp(`(?<=[\\p{L}\\p{N}])【${anySlot}】`, 'giu'),
  /[【〔](?:请|此处)?(?:填写|填入|输入|插入|补充)[^】〕\n]{0,20}[】〕]|[【〔](?:待定|待填|待补充?|待确认|[xX×]{2,10})[】〕]/gu,
  /\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}/gu,
  new RegExp(`(?<![{$])\\{${anySlot}\\}(?!\\})|%${slot}%|«${anySlot}»`, 'giu'),
  // Some are elements of HTML.
  new RegExp(`<(?!(?:title|address|time|link|data)>)${anySlot}>`, 'giu'),
  /(?<![\p{L}\p{N}_$#-])X{3,10}(?![\p{L}\p{N}_-]| (?:Ltd|Inc|LLC|GmbH|Olympi))/gu,
  /(?<![A-Za-z0-9Xx×])(?:[Xx]{2,10}|×{2,10}|某某)(?=(?:公司|先生|女士|总|经理|项目|产品|客户|系统|年|月|日|号|元|万|天|人|银行|集团|平台|部门|老师|同学))/gu,
  /(?<![\w.@/-])(?:TBD|tbd|TBC|TBA|T\.B\.D\.|TODO)(?![\w@/-])/gu,
  /(?<![期等招对看接优亟交相以款善厚虐急])待定(?![稿价于在时为制位点向量额做])/gu,
  /(?<![\w])lorem ipsum(?!\w)/giu,
];
/** A row of blanks to be filled in; alone on its line it is a rule. */
const blanks = /(?<![\w_])_{3,80}(?![\w_])/gu;

/** The gaps of a text that were to be filled in before sending, in one stretch of it: "[name]", {{x}}, "XXX", 待定, "____". */
export function findPlaceholders(text: string, { start, end }: TextSpan): DraftFinding[] {
  const part = text.slice(start, end);
  const found = new Map<number, number>();
  const keep = (from: number, to: number) => {
    const inside = [...found].some(([begin, finish]) => from < finish && to > begin);
    if (!inside) found.set(from, to);
  };
  for (const pattern of patterns)
    for (const { index, 0: words } of matches(part, pattern)) keep(index, index + words.length);
  for (const { index, 0: words } of matches(part, blanks)) {
    if (!isWholeLine(part, index, index + words.length)) keep(index, index + words.length);
  }
  return [...found].map(([from, to]) => ({
    kind: 'placeholder',
    start: start + from,
    end: start + to,
    words: part.slice(from, to),
  }));
}

/** More gaps than that are a form that was pasted in. */
const most = 50;

function matches(part: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of part.matchAll(pattern)) {
    found.push(match);
    if (found.length >= most) break;
  }
  return found;
}

function isWholeLine(part: string, from: number, to: number): boolean {
  const before =
    part
      .slice(Math.max(0, from - 20), from)
      .split('\n')
      .at(-1) ?? '';
  const after = part.slice(to, to + 20).split('\n')[0] ?? '';
  return before.trim() === '' && after.trim() === '';
}
