import { describe, expect, test } from 'vitest';
import { requestCues } from '@/lib/detection/chinese/request-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'please-do': ['请尽快确认木料。', '木料尽快确认。'],
  'please-any': ['麻烦看木料。', '请假看木料。'],
  'please-you': ['请您看木料。', '请看木料。'],
  'please-find': ['请查收木料单。', '请填写木料单。'],
  'can-you': ['能否换松木。', '能换松木。'],
  'question-end': ['换松木？', '换松木。'],
  'question-mark': ['松木？桦木？都行。', '松木，桦木，都行。'],
  'particle-end': ['换松木吗。', '换松木吧。'],
  'a-not-a': ['要不要松木。', '不要松木。'],
  'wh-word': ['何时送松木。', '按时送松木。'],
  'wh-question': ['什么时候送松木？', '送松木？'],
  opinion: ['松木您怎么看。', '松木很好看。'],
  'give-me': ['图纸发给我们。', '图纸发给木工。'],
  'give-me-thing': ['给个准信。', '信很准。'],
  'send-start': ['检查一遍松木。', '松木检查一遍。'],
  'ba-verb': ['把松木寄来。', '松木寄来。'],
  'verb-once': ['松木看一下。', '松木看了。'],
  'verb-twice': ['松木看看。', '松木好看。'],
  dont: ['先别刷漆。', '先刷漆。'],
  remember: ['记得刷漆。', '记录刷漆。'],
  'need-you': ['需要你们刷漆。', '你们刷漆。'],
  'you-must': ['您务必刷漆。', '他务必刷漆。'],
  'we-need': ['我们还需要松木。', '木工爱松木。'],
  'still-missing': ['还缺两根松木。', '还有两根松木。'],
  'hope-for': ['希望能用松木。', '这里能用松木。'],
  'i-ask': ['请问松木贵吗？', '松木贵吗？'],
  'day-verb': ['周五前提交松木清单。', '周五前下雨。'],
  'day-give': ['周五之前给松木。', '周五之前用松木。'],
  'not-until': ['否则松木会裂。', '这些松木会裂。'],
  'ba-end': ['用松木吧。', '用松木。'],
  soon: ['尽快用松木。', '很快用松木。'],
  'your-thing': ['松木要您的签字。', '松木要他的签字。'],
  'want-change': ['想把松木锯短。', '松木锯短。'],
  'once-more': ['松木再锯一遍。', '一遍遍锯，松木短了。'],
  'stock-phrase': ['盼复。', '重复。'],
  'no-need': ['不用锯松木。', '多用锯松木。'],
  social: ['一切都好，恭喜。', '一切都在，请坐。'],
  reported: ['领导要求我们锯松木。', '领导锯松木。'],
  'you-asked': ['您提到的松木。', '他提到的松木。'],
  'own-do': ['我们会锯松木。', '木工会锯松木。'],
  'own-start': ['我们锯松木。', '松木我们锯。'],
  past: ['松木已锯。', '松木要锯。'],
  boilerplate: ['温馨提示：锯松木。', '小提示：锯松木。'],
  'if-clause': ['如果锯松木。', '果然锯松木。'],
  contract: ['甲方锯松木。', '木工锯松木。'],
  'third-start': ['他锯松木。', '木工他认识。'],
  offer: ['要不要我锯松木。', '要不要锯松木。'],
};

describe('what speaks for and against a Chinese request', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(requestCues));
  });

  test.each(readExamples(examples, 'r', 'zh'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
