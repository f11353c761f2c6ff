import type { DemoThread } from './demo-thread.ts';
import * as northwind from './northwind-threads.ts';
import * as other from './other-threads.ts';
import { weeklyStatus } from './weekly-thread.ts';

/** What the sidebar must and must not show beside a thread; only texts of the records, so that it holds in any language. */
export interface Expectation {
  readonly thread: DemoThread;
  readonly view: 'client' | 'unknown' | 'colleagues';
  /** In this order. */
  readonly says: readonly string[];
  readonly saysNot?: readonly string[];
}

const northwindRecords = [
  'Northwind Traders',
  'Send the revised cut-over plan',
  'Confirm the pilot sites',
  'Price the second label printer',
  'Test data for returns',
  'Two-factor sign-in for carriers',
  'Labels smear in the cold store',
];
const lanhaiRecords = [
  '蓝海物流',
  '提交接口联调报告',
  '更新上线时间表',
  '提供测试账号',
  '报表按承运商汇总',
  '测试环境中断两小时',
];
const promises = ['Confirm the pilot sites', '提交接口联调报告', 'Send label samples for dock 4'];

/** One a thread of the demo mailbox, in an order that changes the client each time. */
export const expectations: readonly Expectation[] = [
  { thread: northwind.cutOver, view: 'client', says: northwindRecords, saysNot: ['蓝海物流', 'Calder Freight'] },
  { thread: other.interfaceTest, view: 'client', says: lanhaiRecords, saysNot: ['Northwind Traders'] },
  { thread: other.unknownSender, view: 'unknown', says: ['heliosbank.example'], saysNot: promises },
  {
    thread: northwind.handOver,
    view: 'client',
    says: ['Calder Freight', 'Send label samples for dock 4'],
    saysNot: ['Confirm the pilot sites'],
  },
  { thread: northwind.falseInvoice, view: 'unknown', says: ['northwlnd.example'], saysNot: promises },
  { thread: northwind.colleagues, view: 'colleagues', says: [], saysNot: promises },
  {
    thread: other.arabicDelivery,
    view: 'client',
    says: ['نور للتوريدات', 'إرسال دليل المستخدم (User guide v2)', 'إرسال قائمة المستخدمين'],
    saysNot: promises,
  },
  { thread: northwind.carrierSignIn, view: 'client', says: northwindRecords },
  { thread: weeklyStatus, view: 'client', says: northwindRecords },
];

/** Names that a warning must carry, beyond what the records say. */
export const warnings: readonly { readonly thread: DemoThread; readonly names: readonly string[] }[] = [
  { thread: northwind.handOver, names: ['Northwind Traders'] },
  { thread: northwind.falseInvoice, names: ['Northwind Traders', 'northwind.example'] },
];
