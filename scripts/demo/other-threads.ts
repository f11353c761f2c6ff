import type { DemoThread } from './demo-thread.ts';
import { layla, maya, priya, wangLi, zhaoQiang } from './people.ts';

export const interfaceTest: DemoThread = {
  name: 'interface-test',
  subject: '接口联调安排与上线时间表',
  unread: true,
  messages: [
    {
      from: wangLi,
      to: [maya],
      cc: [zhaoQiang],
      daysAgo: 4,
      time: '14:20',
      paragraphs: [
        'Maya，您好！',
        '接口联调的环境已经准备好了。联调报告大概什么时候能给我们？',
        '王丽\n蓝海物流 运营总监',
      ],
    },
    {
      from: maya,
      to: [wangLi],
      cc: [zhaoQiang],
      daysAgo: 3,
      time: '09:05',
      quotes: true,
      paragraphs: [
        '王总，您好！',
        '我们会提交接口联调报告，并同步更新上线时间表。',
        '另外，请贵方提供测试账号。',
        'Maya',
      ],
    },
    {
      from: wangLi,
      to: [maya],
      cc: [zhaoQiang],
      daysAgo: 0,
      time: '09:30',
      quotes: true,
      paragraphs: [
        'Maya，您好！',
        '收到，测试账号由赵强负责，本周给你们。',
        '管理层希望在月底前看到上线时间表。另外，能否在报表里增加按承运商汇总？',
        '辛苦了！\n王丽',
      ],
    },
  ],
};

export const unknownSender: DemoThread = {
  name: 'unknown-sender',
  subject: 'Introduction: portal for our branch network',
  messages: [
    {
      from: priya,
      to: [maya],
      daysAgo: 1,
      time: '11:05',
      paragraphs: [
        'Dear Maya,',
        'Owen Calder showed me the portal you built. We are looking for something similar for our 40 branches.',
        'Would you have half an hour next week?',
        'Priya Raman\nHead of Operations, Helios Bank',
      ],
    },
  ],
};

export const arabicDelivery: DemoThread = {
  name: 'arabic-delivery',
  subject: 'موعد تسليم دليل المستخدم',
  rightToLeft: true,
  messages: [
    {
      from: layla,
      to: [maya],
      daysAgo: 2,
      time: '12:40',
      paragraphs: [
        'مرحبًا مايا،',
        'شكرًا على العرض. متى يصلنا دليل المستخدم (User guide v2) باللغة العربية؟',
        'سنرسل قائمة المستخدمين يوم الأحد.',
        'ليلى حداد\nنور للتوريدات',
      ],
    },
  ],
};
