import { expect, test } from 'vitest';
import { readLines } from '@/lib/detection/zones/mail-lines';
import { withoutLegalFooters } from '@/lib/detection/zones/without-legal-footers';

const own = (text: string) =>
  withoutLegalFooters(readLines(text))
    .flat()
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join('\n');

test.each([
  ['This e-mail and any attachments are confidential.'],
  ['This message is intended only for\nthe person it names. Please notify us at once.'],
  ['CONFIDENTIALITY NOTICE: This email may be privileged.\nPlease delete it.'],
  ['*** Disclaimer ***\nOpinions are those of the author.'],
  ['If you are not the intended recipient, please tell the sender and delete it.'],
  ['If you have received this message in error, please call us.'],
  ['Any unauthorised copying of this mail is prohibited.'],
  ['Registered in England and Wales No. 00000000.'],
  ['Brightwell Ltd is a company registered in Scotland.'],
  ['Registered office: 12 Canal Street, Leeds'],
  ['Please consider the environment before printing this e-mail.'],
  ['CAUTION: This email originated from outside of the company.\nPlease check links before you click.'],
  ["You don't often get email from nora@north.example."],
  ['本邮件及其附件含有保密信息，请勿转发。'],
  ['此邮件仅供收件人阅读，\n请勿复制。'],
  ['如果您不是本邮件的收件人，请立即删除并通知发件人。'],
  ['保密声明：内容属于我公司。'],
  ['未经许可，禁止任何人复制或传播。'],
  ['【外部邮件】请谨慎点击链接'],
])('%j is a footer or a banner', (footer) => {
  expect(own(`${footer}\n\nThe plan is ready.\n\n${footer}`)).toBe('The plan is ready.');
});

test.each([
  ['The attached contract is confidential, please sign it by Friday.'],
  ['This email is to confirm that we will ship on Monday.'],
  ['If you are not the right person for this, please tell me who is.'],
  ['If you have received the samples, please tell us.'],
  ['We registered in England last year and will open in May.'],
  ['Caution: the paint is wet until Friday.'],
  ['附件是保密协议，请周五前签回。'],
  ['本邮件确认周五交付。'],
  ['如果您不是负责人，请告诉我找谁。'],
  ['注意：周五前付款。'],
])('%j is own text', (text) => expect(own(text)).toBe(text));

test('a banner takes its own lines, not the text under it', () => {
  expect(own('EXTERNAL: do not click on links.\nHi Tom, I will call you.')).toBe('Hi Tom, I will call you.');
});
