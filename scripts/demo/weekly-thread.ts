import type { DemoMessage, DemoThread } from './demo-thread.ts';
import { ana, maya } from './people.ts';

const done = [
  'the stock view is live for all three sites',
  'the label templates passed the scanner test',
  'the carrier list is imported and checked',
  'the role model is signed off by Tom',
  'the nightly export runs without errors',
  'the pilot users have their accounts',
  'the returns screen is ready for review',
];

const week = (text: string, index: number): DemoMessage[] => {
  const daysAgo = 6 + (done.length - 1 - index) * 7;
  return [
    {
      from: maya,
      to: [ana],
      daysAgo: daysAgo + 1,
      time: '16:30',
      paragraphs: ['Hi Ana,', `status of week ${index + 1}: ${text}. Next: see the plan. Nothing is blocked.`, 'Maya'],
    },
    {
      from: ana,
      to: [maya],
      daysAgo,
      time: '09:15',
      quotes: true,
      paragraphs: ['Thank you, Maya.', 'Good to read. Please keep the short form, it works well for the board.', 'Ana'],
    },
  ];
};

/** Fourteen messages, so that most cards are behind the host's counter. */
export const weeklyStatus: DemoThread = {
  name: 'weekly-status',
  subject: 'Weekly status: warehouse portal',
  messages: done.flatMap(week),
};
