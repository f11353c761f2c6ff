import { expect, test } from 'vitest';
import { isAutomatic } from '@/lib/detection/zones/is-automatic';
import { readLines } from '@/lib/detection/zones/mail-lines';

const judge = (text: string, subject?: string | null) => isAutomatic([readLines(text)], subject);

test.each([
  'Automatic reply: Offer',
  'Auto-Reply: Offer',
  'Out of Office',
  'Re: Out of office: Offer',
  '自动回复：报价',
  '[自动回复] 报价',
  '自动答复: 报价',
])('by its subject: %j', (subject) => expect(judge('Anything.', subject)).toBe(true));

test.each(['Automatic reply feature of the app', 'Out of office space in May', '自动回复功能的报价', '', null])(
  'not by the subject %j',
  (subject) => expect(judge('We will ship on Monday.', subject)).toBe(false),
);

test.each([
  'This is an automated message.',
  'Hello,\nthis is an automatic reply. I will be back in May.',
  'This email was automatically generated.',
  'Automatic reply: I am away.',
  'Hi,\nI am out of the office and will be back on 4 March.',
  "I'm currently on annual leave with limited access to email.",
  'I am on vacation. In urgent cases please call Ana.',
  'I will be out of the office until Monday and will reply to you when I return.',
  'Thank you for your mail. I am out of office. In my absence Ben Ode helps.',
  '这是一封自动回复。',
  '您好，此邮件由系统自动发送。',
  '【自动回复】我不在。',
  '您好！\n我正在休假，3月4日返回。',
  '本人出差中，无法及时回复，紧急事项请联系赵敏。',
  '我目前不在办公室，如有急事请致电 010-5555 0123。',
])('by its text: %j', (text) => expect(judge(text)).toBe(true));

test.each([
  "I'm on vacation and will be back on Monday, I'll send the contract then.",
  "I'll be out of the office on Monday but the draft comes today.",
  'The automatic reply on our site should be changed.',
  'Nora is out of the office and will return in May.',
  'For urgent questions please call Ana.',
  'Please add an automated message to the shop.',
  '我在出差，周四返回后发您报告。',
  '我正在休假，周五我会把合同发给您，周六返回。',
  '自动回复的文字请周五前改好。',
  '紧急的话请联系赵敏。',
])('a person: %j', (text) => expect(judge(text)).toBe(false));

test('an absence far below the opening is no automatic answer', () => {
  expect(judge(`${'We talked about the plan.\n'.repeat(6)}I am on vacation and will be back in May.`)).toBe(false);
});
