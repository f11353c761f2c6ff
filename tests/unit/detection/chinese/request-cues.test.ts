import { describe, expect, test } from 'vitest';
import { requestCues } from '@/lib/detection/chinese/request-cues';
import { type CueExamples, namesOf, readExamples } from '../../../helpers/cue-rows';

const examples: CueExamples = {
  'please-do': ['请尽快确认木料的颜色。', '木料的颜色尽快确认。'],
  'please-any': ['麻烦看看木料的颜色。', '木工今天请假。'],
  'please-you': ['请您看看木料的颜色。', '请看看木料的颜色。'],
  'please-find': ['请查收木料的清单。', '请填写木料的清单。'],
  'can-you': ['能否换成松木的。', '这里能换成松木的。'],
  'question-end': ['围栏换成松木的？', '围栏换成松木的。'],
  'question-mark': ['松木？桦木？都行。', '松木，桦木，都行。'],
  'particle-end': ['围栏换成松木的吗。', '围栏换成松木的吧。'],
  'a-not-a': ['围栏要不要松木的。', '围栏不要松木的。'],
  'wh-word': ['木料何时送到院子。', '木料按时送到院子。'],
  'wh-question': ['木料什么时候送到院子？', '木料送到院子？'],
  opinion: ['松木的围栏您怎么看。', '松木的围栏很好看。'],
  'give-me': ['图纸发给我们。', '图纸发给木工。'],
  'give-me-thing': ['围栏的事给个准信。', '围栏的事很准。'],
  'send-start': ['检查一遍院子的围栏。', '院子的围栏检查一遍。'],
  'ba-verb': ['把松木的样品寄来。', '松木的样品寄来。'],
  'verb-once': ['围栏的图纸看一下。', '围栏的图纸看了。'],
  'verb-twice': ['围栏的图纸看看。', '围栏的图纸好看。'],
  dont: ['围栏湿，先别刷漆。', '围栏干，先刷漆。'],
  remember: ['记得给围栏刷漆。', '这里记录给围栏刷漆。'],
  'need-you': ['需要你们给围栏刷漆。', '你们给围栏刷漆。'],
  'you-must': ['您务必给围栏刷漆。', '他务必给围栏刷漆。'],
  'we-need': ['我们还需要两根松木。', '木工有两根松木。'],
  'still-missing': ['围栏还缺两根松木。', '围栏还有两根松木。'],
  'hope-for': ['希望能用松木做围栏。', '这里能用松木做围栏。'],
  'i-ask': ['请问松木贵吗？', '松木贵吗？'],
  'day-verb': ['周五前提交松木清单。', '周五前这里下雨。'],
  'day-give': ['周五之前给松木样品。', '周五之前用松木样品。'],
  'not-until': ['盖好，否则松木会裂。', '盖好，这些松木会裂。'],
  'ba-end': ['围栏用松木吧。', '围栏用松木。'],
  soon: ['围栏尽快用松木修。', '围栏很快用松木修。'],
  'your-thing': ['买松木要您的签字。', '买松木要他的签字。'],
  'want-change': ['想把松木锯短两寸。', '松木锯短两寸。'],
  'once-more': ['松木再锯一遍。', '松木一遍遍锯，短了。'],
  'stock-phrase': ['围栏的颜色，盼复。', '围栏的颜色，重复。'],
  'no-need': ['松木不用再锯。', '松木多用锯子。'],
  social: ['一切都好，恭喜。', '一切都在，请坐。'],
  reported: ['领导要求我们锯松木。', '领导在院子锯松木。'],
  'you-asked': ['您提到的松木在院子里。', '他提到的松木在院子里。'],
  'own-do': ['我们会在院子锯松木。', '木工会在院子锯松木。'],
  'own-start': ['我们在院子锯松木。', '在院子我们锯松木。'],
  past: ['院子的松木已锯短。', '院子的松木要锯短。'],
  boilerplate: ['温馨提示：院子在刷漆。', '小小提示：院子在刷漆。'],
  'if-clause': ['如果院子湿，锯松木。', '果然院子湿，锯松木。'],
  contract: ['松木由甲方锯短。', '松木由木工锯短。'],
  'third-start': ['他在院子锯松木。', '在院子他锯松木。'],
  offer: ['松木要不要我锯短。', '松木要不要锯短。'],
};

describe('what speaks for and against a Chinese request', () => {
  test('every cue has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(namesOf(requestCues));
  });

  test.each(readExamples(examples, 'r', 'zh'))('$name', ({ sentences, holds, lacks }) => {
    expect([holds, lacks], sentences.join(' / ')).toEqual([true, false]);
  });
});
