import type { DetectionLanguage } from '@/lib/detection/language-of';
import type { Classifier, ScoredKind } from './classifier';

/** What somebody would write in ten minutes without looking at any mail. */
const words: Readonly<Record<DetectionLanguage, Readonly<Record<ScoredKind, RegExp>>>> = {
  en: {
    promise: /\b(?:i|we)(?:'ll|’ll| will)\b|\byou(?:'ll|’ll| will) (?:have|get|receive)\b|\bi promise\b|\bwill do\b/i,
    request: /\bplease\b|\b(?:can|could|would|will) you\b|\blet (?:me|us) know\b|\b(?:i|we) need\b|\?\s*$/i,
    change: /\b(?:add|remove|drop|replace|swap|change|extend|postpone|instead of)\b/i,
    complaint:
      /\b(?:disappoint\w*|unacceptable|unhappy|frustrat\w*|delay\w*|poor|complain\w*|still (?:waiting|no|not))\b/i,
  },
  zh: {
    promise: /我会|我们会|我来|保证|(?:今天|明天|后天|周[一二三四五]).{0,12}(?:发|给|交|提供|完成)/,
    request: /请|麻烦|能否|能不能|是否|可以.{0,20}吗|[?？]\s*$/,
    change: /改成|改为|换成|增加|加一|去掉|删掉|取消|延期|推迟|调整/,
    complaint: /不满|失望|太慢|太差|投诉|拖延|延误|糟糕|一直没|还没/,
  },
};

export const keywordBaseline: Classifier = {
  name: 'keywords',
  judges: () => true,
  says: ({ lang, text }, kind) => words[lang][kind].test(text),
};
