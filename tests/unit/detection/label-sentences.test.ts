import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SuggestionKind, suggestionKinds } from '@/lib/domain/suggestion-kinds';
import { anyText } from '../../helpers/any-text';
import { labelOf } from '../../helpers/one-sentence';

const plain: Readonly<Record<SuggestionKind, readonly string[]>> = {
  promise: [
    "I'll send you the revised floor plan by Thursday.",
    'We will replace the cracked tiles next week.',
    "I'll call your architect this afternoon.",
    "You'll have the signed lease on Monday.",
    'Leave it with me.',
    'We will refund the deposit by the end of the month.',
    "I'll get back to you tomorrow.",
    'Once the permit is here, we will start digging.',
    'Will do.',
    'Our designer will send you two drafts on Friday.',
    'The invoice will be paid on Friday.',
    '我们周五前把平面图发给您。',
    '我明天上午给您回电话。',
    '我们会在三个工作日内退还押金。',
    '设计师下周一把初稿发给您。',
    '收到，我马上安排。',
    '合同签好后，我们立即开工。',
    '月底前我们会付清尾款。',
    '我今天下班前把报价单发给您。',
    '我们明天派师傅上门维修。',
    '放心，周三之前一定修好。',
    '样品明天寄给您。',
  ],
  request: [
    'Could you send us the measurements of the hall?',
    'Please confirm the delivery address.',
    'Can you tell me when the painters arrive?',
    'We need your signature on the lease.',
    'Please let us know which colour you prefer.',
    'Would you mind sharing the guest list?',
    'Send me the final numbers by noon.',
    'It would be great if you could join the tour.',
    'Do you have an update on the permit?',
    'Could we meet on Tuesday to discuss the layout?',
    "I'm still waiting for your comments on the draft.",
    '请把大厅的尺寸发给我们。',
    '麻烦您确认一下收货地址。',
    '能否告知油漆工什么时候到？',
    '请您在周五前签字回传。',
    '您更喜欢哪个颜色？',
    '窗户什么时候安装？',
    '方便的话请把来宾名单发我。',
    '请尽快提供开票信息。',
    '许可证有进展吗？',
    '我们还需要您的盖章。',
    '请问周二下午有空开会吗？',
    '希望您能尽快回复。',
  ],
  change: [
    'Could we add a second bathroom to the plan?',
    'Please remove the balcony from the quote.',
    'We would like to replace the oak floor with tiles.',
    'Can we extend the contract by two months?',
    'We have decided to drop the mobile app.',
    'Could you change the logo to green instead of blue?',
    'We need three more desks than agreed.',
    'Can you add a Spanish version of the website?',
    'We want ten extra seats for the training.',
    'Please move the opening date back by a week.',
    'The client wants a bigger sign than the one in the contract.',
    '我们想再加一个卫生间。',
    '请把阳台从报价里去掉。',
    '我们希望把木地板换成瓷砖。',
    '合同能否延长两个月？',
    '我们决定取消手机端的开发。',
    '标志能不能改成绿色？',
    '培训名额需要从十人增加到二十人。',
    '上线时间想推迟到五月底。',
    '能否新增一个西班牙语版本？',
    '请把首页的横幅换成视频。',
    '老板要求多做两套方案。',
    '宣传册数量改为五百份。',
  ],
  complaint: [
    'We are very disappointed with the quality of the paint.',
    'This is the third time the delivery is late.',
    'Nobody has answered our emails for two weeks.',
    'The finish is simply not acceptable.',
    'I am frustrated by how slow your team responds.',
    'We were told it would take a week, and it has taken five.',
    'Frankly, this is not what we paid for.',
    'The report is full of mistakes again.',
    'Your technician was rude to our staff.',
    'We are losing customers because of these delays.',
    '我们对油漆的质量非常失望。',
    '这已经是第三次延误了。',
    '两个星期了，没有人回复我们的邮件。',
    '这样的做工我们不能接受。',
    '说好周一交钥匙，到现在还没有消息。',
    '你们的响应速度实在太慢。',
    '报告里又是一堆错误。',
    '你们的师傅态度很差。',
    '因为你们的拖延，我们损失了客户。',
    '价格比合同里写的高了一倍，太离谱了。',
    '每次催了才有人处理。',
  ],
  delivery: [
    'Attached is the signed lease.',
    'Please find attached the updated drawings.',
    'Here are the photos of the hall.',
    "I've uploaded the drawings to the shared folder.",
    '附件是签好的租约，请查收。',
    '图纸已上传到共享文件夹。',
    '以下是大厅的照片链接。',
    '随信附上本月的对账单。',
  ],
  approval: [
    'The drawings are approved.',
    'We approve the budget.',
    'Looks good, please go ahead.',
    'I agree with the proposed layout.',
    '同意，按这个方案执行。',
    '图纸确认无误，可以开工。',
    '方案通过，没有意见。',
  ],
};

describe.each(suggestionKinds)('a plain %s is found', (kind) => {
  test.each(plain[kind])('%s', (sentence) => {
    expect(labelOf(sentence).sure).toContain(kind);
  });
});

describe('no promise', () => {
  test.each([
    ['whereabouts', "I'll be out of the office until Monday."],
    ['whereabouts', 'I am on holiday next week.'],
    ['whereabouts', 'See you on Friday.'],
    ['hedged', 'We might send the plans tomorrow.'],
    ['hedged', 'I hope to send the plans tomorrow.'],
    ['hedged', 'We should be able to finish by Friday.'],
    ['hedged', 'I will try to call you tomorrow.'],
    ['conditional', 'If the weather holds, we will paint the fence.'],
    ['conditional', 'Should anything be missing, we will send it.'],
    ['past', 'We sent the plans yesterday.'],
    ['past', 'I already paid the invoice.'],
    ['reported', 'He said he would send the plans.'],
    ['reported', 'The plumber told me they would come on Friday.'],
    ['inability', "We can't deliver before June."],
    ['contract', 'The supplier shall indemnify the customer.'],
    ['whereabouts', '我下周一不在办公室。'],
    ['whereabouts', '我周五休假。'],
    ['whereabouts', '本人正在休假，周一回来。'],
    ['whereabouts', '周五见。'],
    ['hedged', '我们可能明天发图纸。'],
    ['hedged', '希望明天能发图纸。'],
    ['hedged', '我们争取周五完成。'],
    ['conditional', '如果天气好，我们就刷围栏。'],
    ['conditional', '如有缺件，我们会补发。'],
    ['past', '图纸昨天已经发了。'],
    ['past', '发票已付。'],
    ['reported', '他说他会发图纸。'],
    ['reported', '水管工告诉我他们周五来。'],
    ['third party', '供应商周一送砖。'],
    ['inability', '六月之前我们无法交货。'],
    ['contract', '乙方应于验收后付款。'],
  ])('%s: %s', (_, sentence) => {
    expect(labelOf(sentence).sure).not.toContain('promise');
  });
});

test('what asks for nothing is no request', () => {
  expect(labelOf('Let me know if you have any questions.').scores.request).toBe(0);
  expect(labelOf('有任何问题请随时联系。').scores.request).toBe(0);
});

test('names the language, and every kind that a sentence is, the surest first', () => {
  const { language, sure, scores } = labelOf('Could we add a second bathroom to the plan?');
  expect([language, sure]).toEqual(['en', ['request', 'change']]);
  expect(scores.request).toBeGreaterThan(scores.change);
  expect(labelOf('我们想再加一个卫生间。').language).toBe('zh');
});

test('a long sentence is judged by its beginning', () => {
  const beginning = 'We will paint the long fence of the old garden by Friday and '.repeat(10).slice(0, 600);
  expect(labelOf(`${beginning} but if it rains might we not?`)).toEqual(labelOf(beginning));
});

test('any text gets scores from 0 to 1, sure kinds are possible ones, and both are sorted', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.constantFrom(...Object.values(plain).flat())), (text) => {
      const { scores, sure, possible } = labelOf(text);
      expect(suggestionKinds.every((kind) => scores[kind] >= 0 && scores[kind] <= 1)).toBe(true);
      expect(possible.filter((kind) => sure.includes(kind))).toEqual(sure);
      for (const kinds of [sure, possible]) {
        const found = kinds.map((kind) => scores[kind]);
        expect(found).toEqual(found.toSorted((a, b) => b - a));
      }
    }),
  );
});
