import { expect, test } from 'vitest';
import { searchableParts } from '@/lib/detection/zones/searchable-parts';

const own = (text: string) => searchableParts(text).map(({ start, end }) => text.slice(start, end));

test('a reply over an Outlook header block', () => {
  const mail = `张总您好：

首页的三版设计我周四之前发给您。另外，麻烦您确认一下 logo 的颜色？

祝好
李娜
产品设计部 经理
手机：138 0013 8000
上海明远科技有限公司

发件人: 张伟 <zhang.wei@lanhai.example>
发送时间: 2025年3月11日 16:20
收件人: 李娜 <li.na@mingyuan.example>
主题: 首页设计

我们周五付款。`;
  expect(own(mail)).toEqual(['张总您好：', '首页的三版设计我周四之前发给您。另外，麻烦您确认一下 logo 的颜色？']);
});

test('a reply over the divider of QQ Mail', () => {
  const mail = `好的，我下午把合同发您。

谢谢！
王芳

------------------ 原始邮件 ------------------
发件人: "陈强" <chen@yuntu.example>;
发送时间: 2025年3月12日(星期三) 上午10:15
收件人: "王芳" <wang@xinghe.example>;
主题: 合同

我们明天盖章。`;
  expect(own(mail)).toEqual(['好的，我下午把合同发您。']);
});

test('a Chinese reply around a quotation', () => {
  const mail = `收到，样品明天寄出。

李娜 <li.na@mingyuan.example> 于2025年3月12日周三 10:15写道：

> 样品什么时候寄？
> 我们周五付款。

运单号我寄出后马上发您。

发自我的iPhone`;
  expect(own(mail)).toEqual(['收到，样品明天寄出。', '运单号我寄出后马上发您。']);
});

test('a Chinese absence', () => {
  const mail = `您好！

我正在休假，1月5日返回，期间无法及时回复邮件。如有紧急事项，请联系我的同事赵敏，电话 010-5555 0123。`;
  expect(own(mail)).toEqual([]);
});

test('a Chinese forward', () => {
  const mail = `请看下面客户的意见。

---------- 转发的邮件 ----------
发件人： 周宁 <zhou@beichen.example>
日期：2025年3月12日周三 10:15
主题： 报价

我们会在月底前付款。`;
  expect(own(mail)).toEqual(['请看下面客户的意见。']);
});

test('a Chinese letter with its closing, its day and a statement of confidentiality', () => {
  const mail = `李工：

测试环境今晚部署好。明早我发测试报告给您。

此致
敬礼

北辰软件 赵敏
2025年3月12日

本邮件及其附件含有北辰软件有限公司的保密信息，仅限于发送给上面地址中列出的个人或群组。
禁止任何其他人以任何形式使用本邮件中的信息。`;
  expect(own(mail)).toEqual(['李工：', '测试环境今晚部署好。明早我发测试报告给您。']);
});
