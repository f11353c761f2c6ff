import { arabicDelivery } from './other-threads.ts';
import { layla, owen } from './people.ts';
import { seedBuilders } from './seed-builders.ts';
import { mailEvidence } from './seed-evidence.ts';
import type { SeedPart } from './seed-records.ts';

/** A client whose status report is overdue; shares a thread with Northwind. */
export function seedCalder(today: string): SeedPart {
  const build = seedBuilders('demo-calder', today);
  return {
    client: [
      build.client({
        name: 'Calder Freight',
        domains: ['calderfreight.example'],
        language: 'en',
        timeZone: 'Europe/London',
        cadence: { statusEveryDays: 14, reviewEveryWeeks: null, satisfactionEveryDays: null },
      }),
    ],
    contact: [build.contact(owen, 'Managing director', 'en')],
    engagement: [build.engagement('Carrier onboarding', 'Start', 'Calder uses the portal from the first of the month')],
    commitment: [build.commitment('labels', { text: 'Send label samples for dock 4', dueDay: build.day(2) })],
    touchpoint: [build.status(20)],
  };
}

/** An Arabic client: texts from right to left. */
export function seedNoor(today: string): SeedPart {
  const build = seedBuilders('demo-noor', today);
  return {
    client: [
      build.client({
        name: 'نور للتوريدات',
        domains: ['noor-supplies.example'],
        language: 'en',
        timeZone: 'Asia/Dubai',
        cadence: { statusEveryDays: null, reviewEveryWeeks: null, satisfactionEveryDays: null },
      }),
    ],
    contact: [build.contact(layla, 'مديرة المشتريات', 'en')],
    engagement: [build.engagement('بوابة الموردين', 'التسليم', '')],
    commitment: [
      build.commitment('guide', {
        text: 'إرسال دليل المستخدم (User guide v2)',
        dueDay: build.day(4),
        evidence: mailEvidence('gmail', arabicDelivery, 0, 'متى يصلنا دليل المستخدم', today),
      }),
      build.commitment('users', {
        text: 'إرسال قائمة المستخدمين',
        direction: 'theirs',
        owner: layla.name,
        dueDay: build.day(5),
        evidence: mailEvidence('gmail', arabicDelivery, 0, 'سنرسل قائمة المستخدمين يوم الأحد', today),
      }),
    ],
    touchpoint: [build.status(9)],
  };
}
