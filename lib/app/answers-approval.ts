import { languageOf } from '@/lib/detection/language-of';

const english = {
  says: /\b(?:approved?|approves|go ahead|go-ahead|green light|signed? off|sign-off granted|accept(?:ed)?|please proceed|proceed with|we (?:are )?agree(?:d)?|i agree(?:d)?|agreed|(?:that is|that's|this is|it is|it's|looks) (?:fine|good|ok|okay) (?:with|for|to) (?:us|me))\b/i,
  /** No, not yet, perhaps, on a condition, in part, by somebody else, or asked for. */
  takesBack:
    /\?|\b(?:not|never|no|nor|cannot|\w+n't|unable|refuse[ds]?|reject(?:ed)?|declin\w+|disagree\w*|disapprov\w+|unapproved|if|unless|once|until|till|before|after|when|whether|pending|subject to|provided|providing|conditional\w*|assuming|as long as|except|apart from|but|however|only|part(?:ly|ially)?|yet|still|will|would|could|should|might|may|can|need|needs|must|wait\w*|hope\w*|trying|ask(?:ed|ing)?|request\w*|for approval|your approval|to approve|to be approved|to sign off|to accept|last (?:week|month|year))\b/i,
};

const chinese = {
  says: /同意|批准|认可|准予|通过|没有?(?:问题|意见|异议)|可以(?:[，,。！!]|$|按|照|开始|执行|实施|做)|就按|按此|照此|OK|确认(?:实施|执行|变更|无误|同意)/i,
  takesBack:
    /[?？]|吗|呢|不|未|没(?!有?(?:问题|意见|异议))|无法|暂|拒|驳|如果|若|要是|的话|前提|条件|除非|除了|只要|等|待|之后|以后|后再|再说|能否|是否|可否|需要|需经|还需|请.{0,6}(?:同意|批准|审批|认可|确认)|希望|争取|但|不过|部分|暂时|申请|请示|请假|会批|将|尽快|上次|去年/,
};

/** An answer is short; a longer sentence says more than yes. UTF-16 units. */
const longest = { en: 200, zh: 80 } as const;

/**
 * Whether a sentence says a plain yes to what was put before its author, without any condition. In doubt it does not: what it
 * approves of is then left to a person. Never throws.
 */
export function isPlainApproval(sentence: string): boolean {
  const language = languageOf(sentence);
  const { says } = language === 'zh' ? chinese : english;
  const plain = sentence.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  // In a sentence of both languages either takes it back.
  const isTakenBack = english.takesBack.test(plain) || chinese.takesBack.test(plain);
  return plain.length <= longest[language] && says.test(plain) && !isTakenBack;
}
