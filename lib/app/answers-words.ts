/** Longer texts are compared by their beginning. UTF-16 units. */
const longest = 600;

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that say nothing of the thing itself: small words, and the acts of promising, sending and asking. */
const emptyWords = listed(`
a an the this that these those it its i we you he she they me us them my our your his her their mine ours yours
is are was were be been being am do does did have has had will would shall should can could may might must
and or but so as of to in on at by for from with without into onto about over under after before until than then
if not no yes ok okay all any both each every some such same other own very just only also again now here there
please kindly find see let know thank thanks hi hello dear best regards cheers sorry hope
attach attached attaching attachment attachments enclose enclosed herewith below above file files document link copy
send sends sent sending resend deliver delivers delivered delivery provide provided share shared forward forwarded submit submitted
upload uploaded hand give given get put make made prepare prepared finish finished complete completed ready done
promised discussed requested agreed asked wanted need needed mentioned talked call said
new latest next final first last revised updated corrected amended today yesterday tomorrow week month day morning afternoon evening
monday tuesday wednesday thursday friday saturday sunday
one ones thing things which what when where who how why
go ahead approve approved approval accept accepted agree proceed confirm confirmed confirmation fine good great
change changes request requested
`);

/** The same in Chinese, longest first; each parts the words around it. */
const emptyChinese = [
  '请查收|请查阅|请审阅|请过目|敬请|烦请|麻烦|查收|查阅|审阅|过目|参阅|收到|附件|附上|随信|见附|如附|请见|如下|以下|下面|这是|这里',
  '我们|你们|他们|您们|咱们|我方|贵方|贵司|我司|大家|各位|您好|你好|谢谢|感谢|辛苦',
  '提交|提供|发送|发给|发出|发您|发你|上传|交付|寄出|寄给|传给|同步|更新后|更新|整理|准备|完成|开通|导出|共享|分享|推送|给出|给到|做好|写好|出具|递交|补充',
  '已经|已于|刚刚|刚才|现在|现将|今天|昨天|明天|今日|昨日|上周|本周|下周|周一|周二|周三|周四|周五|之前|之后|以后|后的|最新|最终|新版|修订版',
  '同意|批准|认可|通过|确认|没问题|可以|按此|照此|执行|实施|开始|变更|增加|这个|那个|该项|此项|方案吧|就按',
].join('|');
const chineseBreaks = new RegExp(
  `${emptyChinese}|[的了吧呢吗啊是为在和与及并把将会要已就也都给对于我你您他她它请]`,
  'gu',
);

const han = /\p{Script=Han}+/gu;
const word = /[\p{L}\p{N}]+(?:[-'’./&][\p{L}\p{N}]+)*/gu;
const isHan = /\p{Script=Han}/u;

/** One form for a word and its plural; a joint may be written or not. */
function formOf(text: string): string {
  const bare = text.replace(/['’]s$/u, '').replace(/[-'’./&]/g, '');
  if (/^[a-z]{3,}ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  if (/^[a-z]{2,}(?:ch|sh|x|ss)es$/.test(bare)) return bare.slice(0, -2);
  return /^[a-z]{3,}[^s]s$/.test(bare) ? bare.slice(0, -1) : bare;
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  // A single character is a particle more often than a word.
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}

/**
 * The words of a text that tell one thing from another, each in one form: English words and figures, and pairs of neighbouring
 * Chinese characters. Never throws, whatever the text.
 */
export function tellingWords(text: string): ReadonlySet<string> {
  const plain = text.slice(0, longest).normalize('NFKC').toLowerCase();
  const words = [...plain.matchAll(word)].flatMap(([found]) => found.split(/(?=\p{Script=Han})|(?<=\p{Script=Han})/u));
  const english = words.filter((found) => !isHan.test(found) && !emptyWords.has(found)).map(formOf);
  const runs = [...plain.replace(chineseBreaks, ' ').matchAll(han)].map(([run]) => run);
  return new Set([...english.filter((found) => !emptyWords.has(found)), ...runs.flatMap(pairsOf)]);
}
