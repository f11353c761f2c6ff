import { type RecordKind, type RecordOf, recordKinds, recordSchemas } from '@/lib/domain/record-kind';
import { domainName } from '@/lib/matching/domain-name';
import { emailAddress } from '@/lib/matching/email-address';
import type { BackupRecords } from './backup-format';
import type { RawBackup } from './parse-backup';
import type { ProblemList } from './problem-list';

type IsFreeMail = (domain: string) => boolean;

/** Every row against the schema of its kind, ids and living domains and addresses unique. `pause` is awaited now and then. */
export async function checkRecords(
  raw: RawBackup,
  isFreeMail: IsFreeMail,
  problems: ProblemList,
  pause: () => Promise<void>,
): Promise<BackupRecords> {
  const records = Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as BackupRecords;
  for (const kind of recordKinds) records[kind] = (await checkKind(kind)) as never;
  checkDomains(records.client, isFreeMail, problems);
  checkAddresses(records.contact, problems);
  return records;

  async function checkKind<K extends RecordKind>(kind: K): Promise<RecordOf<K>[]> {
    const checked: RecordOf<K>[] = [];
    const ids = new Set<string>();
    for (const [at, row] of (raw.records.get(kind) ?? []).entries()) {
      if (at % 1000 === 999) await pause();
      const where = `records.${kind}.${at}`;
      const parsed = recordSchemas[kind].safeParse(row);
      if (!parsed.success) {
        problems.add('invalid', [where, ...(parsed.error.issues[0]?.path ?? [])].join('.'));
        continue;
      }
      const record = parsed.data as RecordOf<K>;
      if (ids.has(record.id)) problems.add('duplicate', `${where}.id`);
      ids.add(record.id);
      checked.push(record);
    }
    return checked;
  }
}

function checkDomains(clients: BackupRecords['client'], isFreeMail: IsFreeMail, problems: ProblemList): void {
  const seen = new Set<string>();
  for (const [at, { domains, deletedAt }] of clients.entries()) {
    if (deletedAt !== null) continue;
    for (const [index, domain] of domains.entries()) {
      const where = `records.client.${at}.domains.${index}`;
      if (domainName(domain) !== domain || isFreeMail(domain)) problems.add('invalid', where);
      else if (seen.has(domain)) problems.add('duplicate', where);
      seen.add(domain);
    }
  }
}

function checkAddresses(contacts: BackupRecords['contact'], problems: ProblemList): void {
  const seen = new Set<string>();
  for (const [at, { addresses, deletedAt }] of contacts.entries()) {
    if (deletedAt !== null) continue;
    for (const [index, address] of addresses.entries()) {
      const where = `records.contact.${at}.addresses.${index}`;
      if (emailAddress(address) !== address) problems.add('invalid', where);
      else if (seen.has(address)) problems.add('duplicate', where);
      seen.add(address);
    }
  }
}
