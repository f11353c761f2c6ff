const digits = '[0-9零〇一二两三四五六七八九十百千半几]';

/** English words that Chinese mail uses as its own. */
const known: Readonly<Record<string, string>> = {
  ok: '好的',
  okay: '好的',
  pls: '请',
  please: '请',
  thanks: '谢谢',
  thx: '谢谢',
  confirm: '确认',
  check: '检查',
  review: '审阅',
  feedback: '反馈',
  update: '更新',
  cancel: '取消',
  add: '加',
  fix: '修',
  approve: '批准',
  approved: '批准',
  send: '发',
  call: '电话',
  asap: '尽快',
  deadline: '截止',
  follow: '跟进',
  'follow up': '跟进',
  done: '好了',
};

/** What is written in many ways and means the same to a cue; applied in this order. The classes are single letters. */
const rewrites: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/https?:\/\/[^\s\u4e00-\u9fff]+|www\.[^\s\u4e00-\u9fff]+|[\w.+-]{1,64}@[\w.-]{1,200}/g, 'U'],
  [new RegExp(`(?:20\\d\\d年)?${digits}{1,3}月(?:${digits}{1,3}[日号]|底|初|中旬|末|下旬|上旬)`, 'g'), 'D'],
  [/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\/\d{1,2}(?!\d)/g, 'D'],
  [
    /(?:下下|上上|下|上|本|这|这个|下个|上个)?(?:周|星期|礼拜)[一二三四五六日天末]/g,
    (found) => (found.startsWith('上') ? 'P' : 'D'),
  ],
  [/(?:下下|下|本|这)(?:个)?(?:周|星期|礼拜|月|季度)(?![一-鿿]?报)/g, 'D'],
  [
    /今天|今日|今晚|今早|今儿|今年内|明天|明日|明早|明晚|明儿|后天|大后天|月底|月末|月初|年底|年前|年内|季度末|季末|周末|节前|下班前|中午前|傍晚|午饭前|晚点|晚些时候|稍后|待会儿?|一会儿?|回头|改天|过两天|这两天|近期|不日|随后|隔天|次日|第二天|上午|下午|早上|晚上|中午|本月|本周|当天|即日/g,
    'D',
  ],
  [
    /昨天|昨晚|昨日|前天|上周|上月|上个月|上星期|上次|去年|刚才|刚刚|前几天|(?<![DTSN完后])之前|早先|先前|那天|当时/g,
    'P',
  ],
  [new RegExp(`(?:20\\d\\d年|${digits}{1,3}[日号](?![楼线机门车厅库院店]))`, 'g'), 'D'],
  [new RegExp(`${digits}{1,4}(?:个)?(?:工作日|小时|分钟|天|周|星期|礼拜|个月|月)`, 'g'), 'S'],
  [new RegExp(`(?:D)?${digits}{1,3}[点时:](?:${digits}{1,3}分?|半|整|钟)?`, 'g'), 'T'],
  [/\d[\d.,%:]*/g, 'N'],
  [/[a-z][a-z'._-]*(?: [a-z][a-z'._-]*)*/g, (found) => (found.length > 24 ? 'W' : (known[found] ?? 'W'))],
];

/** A longer sentence is no sentence that a person wrote to be answered; it is judged by its beginning. UTF-16 units. */
const longest = 200;

/** Zero-width and direction marks, which only hide words from a reader. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A Chinese sentence without spaces, full-width forms made half, and days (`D`), spans (`S`), times (`T`), past days
 * (`P`), numbers (`N`), addresses (`U`) and English words (`W`) as classes, with `^` before and `$` after it.
 */
export function normaliseChinese(sentence: string): string {
  let text = sentence.slice(0, longest).normalize('NFKC').replace(invisible, '').toLowerCase();
  text = text.replace(/妳|您/g, '你').replace(/咱们?/g, '我们');
  for (const [written, meant] of rewrites)
    text = typeof meant === 'string' ? text.replace(written, meant) : text.replace(written, meant);
  return `^${text.replace(/\s+/g, '').replace(/([!?。!?,;])\1+/g, '$1')}$`;
}
