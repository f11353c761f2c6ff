import type { BackupRecords } from './backup-format';
import type { ProblemList } from './problem-list';

type Kind = keyof BackupRecords;

/** field -> the kind that it names. A field holds an id, a list of ids or null. */
const references: Readonly<Partial<Record<Kind, Readonly<Record<string, Kind>>>>> = {
  contact: { clientId: 'client' },
  engagement: { clientId: 'client' },
  commitment: { clientId: 'client', engagementId: 'engagement', blockedBy: 'commitment' },
  changeRequest: { clientId: 'client', engagementId: 'engagement' },
  satisfaction: { clientId: 'client', engagementId: 'engagement', contactId: 'contact' },
  touchpoint: { clientId: 'client', engagementId: 'engagement' },
  threadLink: { clientId: 'client' },
  issue: { clientId: 'client', engagementId: 'engagement' },
  milestone: { clientId: 'client', engagementId: 'engagement' },
  risk: { clientId: 'client', engagementId: 'engagement' },
  requirement: { clientId: 'client', engagementId: 'engagement' },
};

/** Every id that a record names must be in the file; a tombstone will do. */
export function checkReferences(records: BackupRecords, problems: ProblemList): void {
  const ids = new Map<Kind, ReadonlySet<string>>();
  for (const kind of Object.keys(records) as Kind[]) ids.set(kind, new Set(records[kind].map(({ id }) => id)));
  for (const [kind, fields] of Object.entries(references) as [Kind, Readonly<Record<string, Kind>>][]) {
    for (const [field, target] of Object.entries(fields)) checkField(kind, field, target);
  }

  function checkField(kind: Kind, field: string, target: Kind): void {
    const known = ids.get(target);
    for (const [at, record] of records[kind].entries()) {
      const value: unknown = Reflect.get(record, field);
      const named = Array.isArray(value) ? value : value === null ? [] : [value];
      if (!named.every((id) => known?.has(id))) problems.add('dangling', `records.${kind}.${at}.${field}`);
    }
  }
}
