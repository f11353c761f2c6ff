import type { DemoThread } from './demo-thread.ts';
import { carrierSignIn, colleagues, cutOver, falseInvoice, handOver } from './northwind-threads.ts';
import { arabicDelivery, interfaceTest, unknownSender } from './other-threads.ts';
import { weeklyStatus } from './weekly-thread.ts';

/** The demo mailbox, newest first. */
export const demoThreads: readonly DemoThread[] = [
  interfaceTest,
  cutOver,
  colleagues,
  unknownSender,
  falseInvoice,
  handOver,
  arabicDelivery,
  carrierSignIn,
  weeklyStatus,
];
