import { chineseWords } from './chinese-words';
import { englishWords } from './english-words';
import { isSignatureLine } from './is-signature-line';

const longest = 60;
const english = new RegExp(`^(?:${englishWords.signOffs.join('|')})(?![\\p{L}\\p{N}'])`, 'iu');
const chinese = new RegExp(`^(?:${chineseWords.signOffs.join('|')})(?![\\p{Script=Han}\\p{L}\\p{N}])`, 'iu');
const mark = /^[\s,.!~…:;)(，。！～：；—–-]{0,8}/u;

/**
 * A line that only takes leave, alone or with the name behind it: "Kind regards,", "Thanks, Laura", "此致 敬礼", "祝好，李娜".
 * "Thanks, I'll send it Friday." and "Best price by Friday please" are not.
 */
export function isSignOff(words: string): boolean {
  if (words.length > longest) return false;
  const found = english.exec(words) ?? chinese.exec(words);
  if (!found) return false;
  const rest = words.slice(found[0].length);
  // "Best regards / Mit freundlichen Grüßen"
  if (/^\s?[/|]/.test(rest)) return true;
  const name = rest.replace(mark, '');
  // "Best Practice" is a title, "Best, Tom" and "Thanks Tom" take leave.
  const needsMark = /^(?:best|yours|cheers|regards|take care)$/iu.test(found[0]);
  return name === '' || (isShortName(name) && !(needsMark && /^\s?\p{L}/u.test(rest)));
}

const isShortName = (name: string): boolean =>
  name.split(/\s+/u).length <= 3 && !/\d/.test(name) && isSignatureLine(name);
