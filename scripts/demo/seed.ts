import { maya } from './people.ts';
import { seedLanhai } from './seed-lanhai.ts';
import { seedNorthwind } from './seed-northwind.ts';
import { seedCalder, seedNoor } from './seed-others.ts';
import { bookkeeping, type SeedRecords } from './seed-records.ts';

const settings = (today: string): SeedRecords['settings'][number] => ({
  ...bookkeeping('settings', today),
  id: 'settings',
  ownAddresses: [maya.address],
  ownDomains: ['fjordlight.example'],
  ignoredAddresses: [],
  ignoredDomains: [],
  weekend: [6, 7],
  holidays: [],
  makeUpDays: [],
  keptWindowDays: 90,
  ownName: maya.name,
});

/** The demo's records as a backup of Kept; due days are counted from `today` (`YYYY-MM-DD`). */
export function demoBackup(today: string) {
  const parts = [seedNorthwind(today), seedLanhai(today), seedCalder(today), seedNoor(today)];
  const records: SeedRecords = {
    client: parts.flatMap((part) => part.client ?? []),
    contact: parts.flatMap((part) => part.contact ?? []),
    engagement: parts.flatMap((part) => part.engagement ?? []),
    commitment: parts.flatMap((part) => part.commitment ?? []),
    changeRequest: parts.flatMap((part) => part.changeRequest ?? []),
    satisfaction: parts.flatMap((part) => part.satisfaction ?? []),
    touchpoint: parts.flatMap((part) => part.touchpoint ?? []),
    threadLink: [],
    settings: [settings(today)],
    dismissal: [],
    issue: parts.flatMap((part) => part.issue ?? []),
    milestone: parts.flatMap((part) => part.milestone ?? []),
    risk: parts.flatMap((part) => part.risk ?? []),
    requirement: parts.flatMap((part) => part.requirement ?? []),
    template: [],
  };
  return { format: 'kept-backup', version: 4, exportedAt: `${today}T06:00:00.000Z`, records, history: [] };
}
