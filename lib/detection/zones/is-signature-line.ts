import { isContactLine } from './is-contact-line';

/** Longer lines are prose. */
const longest = 70;
// Small words inside names, titles and firms. Any other word in lower case makes a line prose.
const particle =
  /^(?:of|and|the|for|de|der|den|del|da|di|du|la|le|van|von|bin|al|y|e|und|at|in|to|on|pp|p\.p\.|he|she|they|him|her|them|his|hers|by)$/u;
const answers =
  /^(?:will|ok(?:ay)?|yes|no|agreed|approved|confirmed|noted|done|sure|sounds|please|ps|p\.s|nb|fyi|also|and|but|re)\b/iu;

/** "RSVP by Monday." has a capital in every word, and no signature has a day. */
const dayWord = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|asap|eod|eow|eom|cob)\b/iu;

const firm = /\b(?:ltd|inc|co|corp|llc|gmbh|e\.v|s\.a|b\.v|plc)\.$/iu;

const han = /\p{Script=Han}/u;
const chineseName =
  /^(?:[-—–~/]{0,3}\s?)?(?:\p{Script=Han}{2,4}|[小老阿]\p{Script=Han}{1,2})(?:\s?[（(][^（）()]{1,20}[）)])?$/u;
/** A firm or department and a name. */
const chinesePair = /^\p{Script=Han}{2,10}[\s|｜/]{1,3}\p{Script=Han}{2,4}$/u;
const chineseTitle =
  /公司|集团|有限|部(?:$|[\s|｜/])|经理|总监|总裁|主席|工程师|科技|中心|大学|学院|研究[院所]|事务所|工作室|顾问|主管|助理|代表|专员|教授|律师|设计师|会计|客服|团队|[路街]\s?\d|(?<![月\d])\d+[号楼室层]|[省市区][\p{Script=Han}\d]/u;
const chineseProse =
  /[我你您咱请吗呢吧了]|麻烦|(?<![研开])发|[交改给收寄付补]|尽快|之前|周[一二三四五六日末天]|星期|今天|明[天早晚]|后天|下周|本周|月底|\d月|\d[日号][前之]|[把想]|需要|[前后]$|好的|同意|可以|确认|没问题|批准|[。！？；，、]/u;
const writtenDay =
  /^(?:\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?|\d{1,2}\s\p{L}{3,9}\s\d{4}|\p{L}{3,9}\s\d{1,2},\s\d{4})$/u;

/**
 * A line that can stand in a signature below its sign-off: a name, a title, a firm, a contact line, a day, a blank line.
 * Prose is none, so that what follows "Thanks," stays the author's.
 */
export function isSignatureLine(words: string): boolean {
  if (words === '' || isContactLine(words) || writtenDay.test(words) || /^[-—_=*~|·•]{1,80}$/u.test(words)) return true;
  if (words.length > longest) return false;
  return han.test(words) ? isChineseBlock(words) : isNameOrTitle(words);
}

const isChineseBlock = (words: string): boolean =>
  !chineseProse.test(words) && [chineseName, chinesePair, chineseTitle].some((form) => form.test(words));

/** "Laura Kim", "Head of Design | Acme Ltd." and "tom" on its own; not "will do" or "Send it Friday". */
function isNameOrTitle(words: string): boolean {
  if (/[!?]$/.test(words) || answers.test(words) || dayWord.test(words)) return false;
  const parts = words.split(/[\s,|/·•()&+–—-]+/u).filter((part) => part !== '');
  if (parts.length > 10 || (words.endsWith('.') && parts.length > 4 && !firm.test(words))) return false;
  if (parts.length === 1 && /^\p{Ll}{2,12}\.?$/u.test(words)) return true;
  return parts.every((part) => /^[\p{Lu}\p{Lt}\p{N}"“'#@]/u.test(part) || particle.test(part));
}
