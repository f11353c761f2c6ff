import type { DayRole } from '@/lib/detection/due/day-mention';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { DayReading } from './day-reader';

/** What stands around the words of a day, folded: up to 24 letters on each side. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export interface FoundRole {
  readonly role: DayRole;
  /** How many letters before and after the day belong to the deadline. */
  readonly lead: number;
  readonly trail: number;
  /** 前: it is due before the day. */
  readonly ahead: boolean;
  /** The sentence is about the past. */
  readonly past: boolean;
}

/** 周五前, but not 周五前端上线, 国庆前后. */
const beforeIt = /^(?:\)|或者?|\(不?含(?:当[天日])?\))?[之以]?前(?!端|台|后|往|期(?!待|望)|提(?:是|条件|下))/;
const byIt = /^\)?(?:结束[之以]?前|[之以]内|内(?![部容测网外存饰审页置])|截止|为止|为限|为截止|止(?!损|付))/;
/** 最晚周五, 不晚于3月1日, 截止日期是周五, deadline是周五, 推迟到周五. 截至 says up to when something is counted. */
const latest =
  /(?:最[晚迟慢]|至迟|不(?:能|要|得|可)?(?:晚|迟|超过?)于?|(?:改|挪|推迟|延期?|延后|顺延|提前|提早|调整)[到至]|截止(?:日期?|时间|期限)?|deadline|ddl|by|before)(?:不?(?:超|晚|迟)[过于]|[是为到至在于要也就得应定:])*$/i;

/** Nouns of which a day only says which one is meant: 周一例会, 10月对账单, 春节活动; and where somebody will be: 下周出差. */
const noun =
  /^(?:例会|早会|周会|晨会|会[上议]|活动|海报|促销|版|礼|专题|主题|档|营销|推广|文案|祝福|氛围|账单|对账|报[表告]|工资|数据|发票|租金|考勤|业绩|销售|刊|订单|流水|绩效|期间|(?:出差|休假|请假|年假|放假|度假|外出|不在)(?![之以]?前)|以来|写道|起(?!草|诉)|过后|[之以]?后(?!续|期|端|台))/;
/** 周四的评审会, 周五的; but not 周五的话. */
const of = /^(?:前|之前|内|之内)?的(?!话|吗|吧|[,，。!！?？]|$)/;
/** Before 的 a verb of giving or speaking makes it a clause about something: 11月3日签的合同, 周一说的. */
const clause =
  /^(?:我们?|您|你们?|他们?|客户|贵司|会上|刚)?(?:要|所|已)?(?:发|签|开|提|说|寄|交|定|约|给|收|聊|谈|讨论|付|反馈|提交|确认|下|订|买|做|改|更新|沟通|召开|商定|约定|承诺|答应|出具|发送|发布|上线|上传|采购|购买|生效|到期)[到出来过好单]?的(?!话)/;
/** 周三改到周四: the first is what is left. */
const moved = /^(?:的.{0,6}?)?(?:再|要|想|先)?(?:推迟|延期|延后|延|顺延|提前|提早|调整|改|挪|换)[到成为至在]/;
/** The event itself is meant: 周五的评审会之前, 周五的截止日期. */
const event = /^(?:的.{0,5}?)?(?:[例早周晨]?会议?|评审|演示|汇报|活动|培训|验收|截止.{0,2}|期限)(?:[之以]?前(?!的))/;

/** 从4月7日推迟, 原定6月30日, 关于周一, 因为端午, 有效期至. */
const about =
  /(?:[从由自]|自从|原定|原计划|(?:原本|本来|原来|本应)(?:想|打算|计划|说好?)?|因为?|由于|[恰正适]?逢|关于|针对|根据|参照|基于|有效期|截至|(?:之前|当时)(?:说|定|约|答应)[的好]?)[在于是到至为:]*$/;
const donePast = /^[^,，。;；!！?？\n会把将请给能要发的]{0,8}?(?:已(?!知)|刚刚?(?!好)|早就|曾)/;
const doneBefore = /(?:已经?|早已|早在|曾|刚)[在于]?$/;
const over = /^[^,，。;；!！?？\n]{0,16}?[^行好吧]了(?=[,，。;；!！?？\n]|$|.{1,6}[。]?$)/;
const notOver = /[会能将就请把得吗吧再]|可以|麻烦|务必|必须|应该|需要|告诉|通知|要|跟/;

/** Whether the clause tells of something done. */
function isPast(before: string, after: string): boolean {
  if (donePast.test(after) || doneBefore.test(before)) return true;
  const told = over.exec(after)?.[0];
  return told !== undefined && !notOver.test(told) && !notOver.test(before.split(/[,，。;；!！?？\n]/).at(-1) ?? '');
}

/**
 * What a day is to its sentence. The order is that of strength: a day that is over, a sentence about the past, a noun it belongs
 * to, the words of a deadline. `timed` says that a time of day stands with it.
 */
export function dayRole(
  reading: DayReading,
  { before, after }: Surroundings,
  timed: boolean,
  today: CalendarDay,
): FoundRole {
  const topic = { role: 'topic', lead: 0, trail: 0, ahead: false, past: false } as const;
  if (reading.role === 'topic') return topic;
  const trail = (byIt.exec(after) ?? beforeIt.exec(after))?.[0].length ?? 0;
  const ahead = trail > 0 && !byIt.test(after);
  const lead = latest.exec(before)?.[0].length ?? 0;
  const due = { role: 'deadline', lead, trail, ahead, past: false } as const;
  if (reading.past !== undefined && (trail > 0 ? donePast.test(after.slice(trail)) : isPast(before, after)))
    return { ...topic, past: true };
  const eventBefore = event.test(after);
  if (about.test(before) && !/^开始/.test(after)) return topic;
  if (eventBefore) return { ...due, trail: (event.exec(after)?.[0] ?? '').length, ahead: true };
  if (of.test(after) || clause.test(after) || moved.test(after)) return topic;
  if (reading.day < today) return topic;
  if (trail > 0) return due;
  if (noun.test(after) && !(timed && /^[之以]?后/.test(after))) return topic;
  if (lead > 0 || reading.role === 'deadline') return due;
  return { ...topic, role: 'point' };
}
