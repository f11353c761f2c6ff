import type { Vetoes } from '@/lib/detection/vetoes';

const either = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'u');

/** What a Chinese sentence cannot be. */
export const chineseVetoes: Vetoes = {
  promise: either(
    // A question.
    '[?]|吗[。!$]|呢[。!$]',
    // All of it hangs on a condition.
    '[\\^,。;!](?:如果|假如|假若|倘若|倘|要是|若是|若(?!干)|如有|如需|如能|如无|万一|除非|只要)|的话',
    // Only hoped, tried or reckoned; but for what is promised all the same.
    '^(?!.*(?<!不)(?:一定|保证)).*(?:可能|也许|或许|恐怕|争取|尽量|尽力|力争|但愿|打算|说不定|不一定|不保证|不敢|不好说|兴许|似乎|好像|理论上|没准|再议|看情况|未必|没把握|本想)',
    // Done already.
    'S前[^,]{0,3}(?:我|就|已|曾)|P[^,。]{0,6}(?:已|就|才|刚)|已经?[^,。]{0,10}[。$]|(?:已|早已|早就)[^,。]{0,6}(?:发|寄|交|传|完成|做好|改好|处理|解决)',
    '(?:换|发|寄|交|给|付|修|改|做|完成|签)了[。,$]',
    // Cannot be done; asked of the writer by others; a farewell or a greeting.
    '^(?!.*(?<!不)(?:一定|保证)).*(?:不下去|做不了|没法|无法|来不及|做不到)|(?:要求|让|叫|催)我|先到这里|先这样|拜年',
  ),
  // The stock phrases that ask for nothing.
  request: either(
    '有(?:任何|什么)?(?:问题|疑问|需要|不清楚)[^?]{0,6}(?:随时|欢迎|联系)',
    '^\\^(?:欢迎|敬请)(?:随时|来电|选购|光临|订阅|关注|谅解|期待)|请勿回复|^\\^请?(?:查收|见附件|参阅附件|知悉)[。!~$]',
  ),
  // Only possible or heard of; the writer's own work; words that share a verb with a change.
  change: either(
    '可能|也许|或许|估计|恐怕|说不定|不一定|兴许|似乎|好像|听说|据说|(?:我们|我方|这边)(?:会|将|马上)',
    '不要对外|先不要|先别|不用改|不必|加班|加油|加微信|加急|比(?:原先|预想|预计|计划)',
  ),
  // Says that there is none, or praises by a comparison.
  complaint: either(
    '(?:没有|没什么|毫无|并无|从无)(?:任何)?(?:不满|投诉|意见|抱怨|怨言)|不是(?:在)?(?:抱怨|投诉)',
    '没有?(?:任何|什么|造成)?影响|不影响|(?:跟|和|与)你们合作[^,。]*(?:愉快|省心|放心|顺利)|(?:以前|P|上)(?:那|一)?家',
  ),
};
