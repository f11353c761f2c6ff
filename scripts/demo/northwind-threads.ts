import type { DemoThread } from './demo-thread.ts';
import { ana, falseAna, jonas, maya, owen, tom } from './people.ts';

export const cutOver: DemoThread = {
  name: 'cut-over',
  subject: 'Warehouse portal: cut-over plan and pilot sites',
  unread: true,
  open: 2,
  messages: [
    {
      from: maya,
      to: [ana],
      cc: [tom],
      daysAgo: 9,
      time: '16:05',
      paragraphs: [
        'Hi Ana,',
        'I will send the revised cut-over plan next, with the freeze window your finance team asked for.',
        'Maya',
      ],
    },
    {
      from: maya,
      to: [ana],
      cc: [tom],
      daysAgo: 3,
      time: '10:12',
      paragraphs: [
        'Hi Ana,',
        'thank you for the call. I will confirm the pilot sites this week, and price the second label printer once the vendor answers.',
        'The revised cut-over plan needs two more days: Jonas is still checking the freeze window.',
        'Maya',
      ],
    },
    {
      from: ana,
      to: [maya],
      cc: [tom],
      daysAgo: 0,
      time: '08:41',
      quotes: true,
      paragraphs: [
        'Hi Maya,',
        'the board meets on Monday and I would like to show them the cut-over plan. Where do we stand?',
        'Could the export also include the returns column? Tom will send you the test data for returns.',
        'Best,\nAna',
      ],
    },
  ],
};

export const carrierSignIn: DemoThread = {
  name: 'carrier-sign-in',
  subject: 'Two-factor sign-in for carriers',
  messages: [
    {
      from: tom,
      to: [maya],
      cc: [ana],
      daysAgo: 12,
      time: '11:20',
      paragraphs: [
        'Maya,',
        'our auditors want two-factor sign-in for every carrier account before we go live. What would that mean for the date?',
        'Tom',
      ],
    },
    {
      from: maya,
      to: [tom],
      cc: [ana],
      daysAgo: 5,
      time: '15:34',
      quotes: true,
      paragraphs: [
        'Hi Tom,',
        'we looked into it: four working days and €3,200, and the carriers need a short guide. Without it the audit finding stays open.',
        'May we go ahead? Your written yes is enough.',
        'Maya',
      ],
    },
  ],
};

/** Two clients on one thread; the newest sender is Calder's. */
export const handOver: DemoThread = {
  name: 'hand-over',
  subject: 'Carrier hand-over at dock 4',
  open: 2,
  messages: [
    {
      from: ana,
      to: [maya],
      cc: [owen],
      daysAgo: 3,
      time: '17:20',
      paragraphs: [
        'Maya, Owen,',
        'from the first of the month Calder unloads at dock 4. Can you settle the details?',
        'Ana',
      ],
    },
    {
      from: owen,
      to: [maya],
      cc: [ana],
      daysAgo: 2,
      time: '13:02',
      paragraphs: ['Maya, Ana,', 'who prints the labels for dock 4, Northwind or we?', 'Owen Calder\nCalder Freight'],
    },
  ],
};

export const falseInvoice: DemoThread = {
  name: 'false-invoice',
  subject: 'New bank details for invoice 2041',
  unread: true,
  messages: [
    {
      from: falseAna,
      to: [maya],
      daysAgo: 1,
      time: '06:17',
      paragraphs: [
        'Dear Maya,',
        'please use the attached bank details for invoice 2041 from now on. The old account is closed, so kindly confirm today.',
        'Ana Ruiz\nCOO, Northwind Traders',
      ],
    },
  ],
};

export const colleagues: DemoThread = {
  name: 'colleagues',
  subject: 'Who covers the Friday stand-up?',
  messages: [
    {
      from: jonas,
      to: [maya],
      daysAgo: 1,
      time: '17:48',
      paragraphs: ['Maya,', 'I am at the dentist on Friday morning. Could you or Inês take the stand-up?', 'Jonas'],
    },
  ],
};
