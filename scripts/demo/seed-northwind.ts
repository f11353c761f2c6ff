import { carrierSignIn, cutOver } from './northwind-threads.ts';
import { ana, tom } from './people.ts';
import { seedBuilders } from './seed-builders.ts';
import { mailEvidence, spokenEvidence } from './seed-evidence.ts';
import { northwindPlan } from './seed-northwind-plan.ts';
import type { SeedPart } from './seed-records.ts';

const delivered = [
  'Publish the stock view for all three sites',
  'Send the label templates',
  'Import the carrier list',
  'Agree the role model with Tom',
  'Run the nightly export for a week',
  'Create the pilot accounts',
  'Show the returns screen',
  'Send the minutes of the steering meeting',
  'Order the hand scanners',
  'Check the carrier contract annex',
  'Answer the audit questionnaire',
  'Move the test system to the new network',
  'Send the training plan',
  'Fix the label offset at dock 2',
];

/** A late, a today and a later promise, one of theirs, a change that waits for the client, an issue: 14 of 16 kept. */
export function seedNorthwind(today: string): SeedPart {
  const build = seedBuilders('demo-northwind', today);
  const kept = delivered.map((text, index) => {
    const due = build.day(-5 - index * 5);
    return build.commitment(`kept-${index + 1}`, { text, dueDay: due, state: 'kept', settledOn: due });
  });
  const late = build.commitment('kept-late', {
    text: 'Deliver the first stock report',
    dueDay: build.day(-78),
    state: 'kept',
    settledOn: build.day(-74),
    missReason: 'estimate',
  });
  // Without a day, so that the kept rate stays the one that the pages of the demo tell of.
  const undated = [
    build.commitment('scanners', {
      text: 'Set up the scanners at dock 2',
      dueDay: null,
      state: 'kept',
      settledOn: build.day(-3),
    }),
    build.commitment('guide', {
      text: 'Send the carriers a draft of their guide',
      dueDay: null,
      state: 'kept',
      settledOn: build.day(-1),
    }),
  ];
  const open = [
    build.commitment('plan', {
      text: 'Send the revised cut-over plan',
      dueDay: build.day(-2),
      renegotiations: [
        { from: build.day(-7), to: build.day(-5), on: build.day(-8), reason: 'Freeze window', toldBefore: true },
        { from: build.day(-5), to: build.day(-2), on: build.day(-6), reason: 'Finance review', toldBefore: true },
      ],
      evidence: mailEvidence('gmail', cutOver, 0, 'I will send the revised cut-over plan', today),
    }),
    build.commitment('pilot', {
      text: 'Confirm the pilot sites',
      dueDay: today,
      evidence: mailEvidence('gmail', cutOver, 1, 'I will confirm the pilot sites this week', today),
    }),
    build.commitment('printer', {
      text: 'Price the second label printer',
      dueDay: build.day(7),
      evidence: spokenEvidence('Maya Lindqvist', build.day(-3), 'Price the second label printer'),
    }),
    build.commitment('test-data', {
      text: 'Test data for returns',
      direction: 'theirs',
      owner: 'Tom Becker',
      dueDay: build.day(3),
      evidence: mailEvidence('gmail', cutOver, 2, 'Tom will send you the test data for returns', today),
    }),
  ];
  return {
    client: [
      build.client({
        name: 'Northwind Traders',
        domains: ['northwind.example'],
        language: 'en',
        timeZone: 'Europe/Madrid',
        cadence: { statusEveryDays: 7, reviewEveryWeeks: 6, satisfactionEveryDays: 60 },
      }),
    ],
    contact: [build.contact(ana, 'COO', 'en'), build.contact(tom, 'Head of IT', 'en')],
    engagement: [build.engagement('Warehouse portal', 'Pilot', 'One view of stock and carriers for three sites')],
    commitment: [...kept, late, ...undated, ...open],
    changeRequest: [
      build.change('sign-in', {
        title: 'Two-factor sign-in for carriers',
        clientWords: 'our auditors want two-factor sign-in for every carrier account before we go live',
        category: 'Security',
        mandatory: true,
        state: 'awaiting-client',
        requestedOn: build.day(-12),
        stateSince: build.day(-5),
        impact: {
          days: 4,
          money: { amount: 3200, currency: 'EUR' },
          people: '',
          scope: 'A short guide for carriers',
          risk: '',
          ifNotDone: 'The audit finding stays open',
        },
        evidence: mailEvidence('gmail', carrierSignIn, 0, 'our auditors want two-factor sign-in', today),
      }),
    ],
    issue: [
      build.issue('labels', {
        kind: 'complaint',
        severity: 'medium',
        text: 'Labels smear in the cold store',
        clientWords: 'Half of the labels could not be read this morning',
        cause: 'The ribbon is not made for frost',
        remedy: 'Ribbons made for frost are ordered',
        state: 'analysed',
        raisedOn: build.day(-6),
        stateSince: build.day(-4),
        evidence: spokenEvidence('Tom Becker', build.day(-6), 'Half of the labels could not be read this morning'),
      }),
    ],
    satisfaction: build.csat([3, 3, 4, 3, 3, 4], 40, 'Ana Ruiz'),
    ...northwindPlan(build),
  };
}
