import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupLimits } from '@/lib/storage/backup/backup-format';
import { checkBackup } from '@/lib/storage/backup/check-backup';
import { exportBackup } from '@/lib/storage/backup/export-backup';
import type { Store } from '@/lib/storage/create-store';
import { aClient } from '@/tests/helpers/a-client';
import { aContact } from '@/tests/helpers/a-contact';
import { aStore } from '@/tests/helpers/a-store';
import { backupFile } from '@/tests/helpers/backup-file';
import { backupOfVersion1 as text } from '@/tests/helpers/backup-of-version-1';
import { backupOfVersion2 } from '@/tests/helpers/backup-of-version-2';
import { backupOfVersion3 } from '@/tests/helpers/backup-of-version-3';
import { backupOfVersion4 } from '@/tests/helpers/backup-of-version-4';
import { changeJson } from '@/tests/helpers/change-json';
import { dumpDatabase } from '@/tests/helpers/dump-database';
import { freshIndexedDb } from '@/tests/helpers/fresh-indexed-db';
import { putRecords } from '@/tests/helpers/put-records';

let store: Store;

beforeEach(async () => {
  freshIndexedDb();
  store = aStore();
  await putRecords(store, { client: [aClient({ id: 'mine', domains: ['mine.example'] })] });
});

/** Kinds that older files do not have. */
const addedIn4 = { milestone: [], risk: [], requirement: [], template: [] };

describe('checkBackup', () => {
  it('accepts a file of version 1, with a byte order mark too, and writes nothing yet', async () => {
    const before = await dumpDatabase(store);
    const check = await checkBackup(store, backupFile(`\uFEFF${text}`));
    expect(check).toMatchObject({ ok: true, backup: { counts: { client: 2, contact: 1, commitment: 2 } } });
    expect(await dumpDatabase(store)).toEqual(before);
    if (check.ok) await check.backup.restore();
    const { records, ...file } = JSON.parse(text);
    const restored = { ...file, version: 4, records: { ...records, dismissal: [], issue: [], ...addedIn4 } };
    expect(JSON.parse((await exportBackup(store)).join(''))).toEqual(restored);
  });

  it('accepts a file of version 2', async () => {
    const check = await checkBackup(store, backupFile(backupOfVersion2));
    expect(check).toMatchObject({ ok: true, backup: { counts: { client: 2, dismissal: 1 } } });
    if (check.ok) await check.backup.restore();
    const { records, ...file } = JSON.parse(backupOfVersion2);
    const restored = { ...file, version: 4, records: { ...records, issue: [], ...addedIn4 } };
    expect(JSON.parse((await exportBackup(store)).join(''))).toEqual(restored);
  });

  it('accepts a file of version 3', async () => {
    const check = await checkBackup(store, backupFile(backupOfVersion3));
    expect(check).toMatchObject({ ok: true, backup: { counts: { client: 2, commitment: 3, issue: 2 } } });
    if (check.ok) await check.backup.restore();
    const { records, ...file } = JSON.parse(backupOfVersion3);
    const restored = { ...file, version: 4, records: { ...records, ...addedIn4 } };
    expect(JSON.parse((await exportBackup(store)).join(''))).toEqual(restored);
  });

  it('accepts a file of version 4 and gives it back as it was', async () => {
    const check = await checkBackup(store, backupFile(backupOfVersion4));
    const counts = { milestone: 1, risk: 2, requirement: 2, template: 2, touchpoint: 2 };
    expect(check).toMatchObject({ ok: true, backup: { counts } });
    if (check.ok) await check.backup.restore();
    expect(JSON.parse((await exportBackup(store)).join(''))).toEqual(JSON.parse(backupOfVersion4));
  });

  const set = (path: string, value?: unknown) => changeJson(text, path, value);
  const setInVersion2 = (path: string, value?: unknown) => changeJson(backupOfVersion2, path, value);
  const setInVersion4 = (path: string, value?: unknown) => changeJson(backupOfVersion4, path, value);
  const setInVersion3 = (path: string, value?: unknown) => changeJson(backupOfVersion3, path, value);
  const proto = '"__proto__": {"polluted": true}, "name": "Ana Ruiz"';
  const history = JSON.parse(text).history[0];

  it.each<[string, string, string]>([
    ['nothing', '', 'not-json'],
    ['half a file', text.slice(0, text.length / 2), 'not-json'],
    ['NaN', text.replace('"version": 1', '"version": NaN'), 'not-json'],
    ['a web page', '<html></html>', 'not-json'],
    ['an array', '[]', 'not-a-backup'],
    ['null', 'null', 'not-a-backup'],
    ['another format', set('format', 'other'), 'not-a-backup'],
    ['a million levels', '['.repeat(1_000_000) + ']'.repeat(1_000_000), 'not-a-backup'],
  ])('refuses %s', async (_what, broken, kind) => {
    await expectRefused(broken, { kind });
  });

  it.each<[string, string, string]>([
    ['version 0', set('version', 0), 'version'],
    ['a version in words', set('version', '1'), 'version'],
    ['an unknown part', set('extra', []), 'extra'],
    ['no records', set('records'), 'records'],
    ['no history', set('history'), 'history'],
    ['no moment', set('exportedAt', 'today'), 'exportedAt'],
    ['an unknown kind', set('records.deal', []), 'records.deal'],
    ['a kind that is no list', set('records.client', {}), 'records.client'],
    ['a row of another kind', set('records.client.-', aContact()), 'records.client.2.domains'],
    ['a wrong type', set('records.client.1.name', 5), 'records.client.1.name'],
    [
      'a number beyond all',
      text.replace(/"keptWindowDays": \d+/, '"keptWindowDays": 1e999'),
      'records.settings.0.keptWindowDays',
    ],
    ['a huge text', set('records.client.1.notes', 'x'.repeat(20_001)), 'records.client.1.notes'],
    ['index keys', set('records.client.1.keys', {}), 'records.client.1'],
    ['__proto__ in a row', text.replace('"name": "Ana Ruiz"', proto), 'records.contact.0'],
    [
      'constructor in a row',
      text.replace('"name": "Ana Ruiz"', proto.replace('__proto__', 'constructor')),
      'records.contact.0',
    ],
    ['__proto__ at the top', text.replace('{', '{"__proto__": {"polluted": true},'), '__proto__'],
    ['__proto__ as a kind', text.replace('"records": {', '"records": {"__proto__": [],'), 'records.__proto__'],
    ['constructor as a kind', text.replace('"records": {', '"records": {"constructor": [],'), 'records.constructor'],
    ['a free-mail domain', set('records.client.1.domains.0', 'gmail.com'), 'records.client.1.domains.0'],
    ['a domain in capitals', set('records.client.1.domains.0', 'A.example'), 'records.client.1.domains.0'],
    ['an address in capitals', set('records.contact.0.addresses.0', 'A@b.example'), 'records.contact.0.addresses.0'],
    ['history newer than its record', set('history.0', { ...history, version: 9, before: null }), 'history.0.version'],
    ['history of another version', set('history.0.before.version', 7), 'history.0.before'],
    ['history of another record', set('history.0.id', 'commitment-2'), 'history.0.before'],
    ['history of a broken state', set('history.0.before.text', 7), 'history.0.before.text'],
    ['a dismissal in no message', setInVersion2('records.dismissal.0.messages', []), 'records.dismissal.0.messages'],
    [
      'an unknown kind of suggestion',
      setInVersion2('records.settings.0.unwantedKinds.0', 'x'),
      'records.settings.0.unwantedKinds.0',
    ],
    ['a risk of six', setInVersion4('records.risk.0.impact', 6), 'records.risk.0.impact'],
    ['a template for nothing known', setInVersion4('records.template.0.purpose', 'x'), 'records.template.0.purpose'],
    [
      'a template that is too long',
      setInVersion4('records.template.0.body', 'x'.repeat(20_001)),
      'records.template.0.body',
    ],
    [
      'a survey with a guessable token',
      setInVersion4('records.touchpoint.1.survey.token', 'abc'),
      'records.touchpoint.1.survey.token',
    ],
    ['an issue in an unknown state', setInVersion3('records.issue.0.state', 'closed'), 'records.issue.0.state'],
    ['an issue without words', setInVersion3('records.issue.0.text', ''), 'records.issue.0.text'],
    ['an issue on no day', setInVersion3('records.issue.0.raisedOn', '2026-02-30'), 'records.issue.0.raisedOn'],
    ['index keys of an issue', setInVersion3('records.issue.0.keys', { open: [] }), 'records.issue.0'],
    [
      'a link of an issue beyond all',
      setInVersion3('records.issue.0.evidence.link', 'x'.repeat(2001)),
      'records.issue.0.evidence.link',
    ],
    ['__proto__ in an issue', backupOfVersion3.replace('"severity"', '"__proto__": {}, "severity"'), 'records.issue.0'],
    [
      'a delivery whose hash is none',
      setInVersion3('records.commitment.2.keptEvidence.quoteSha256', 'C'.repeat(64)),
      'records.commitment.2.keptEvidence.quoteSha256',
    ],
    [
      'a broken state of an issue in the history',
      setInVersion3('history.10.before.severity', 'fatal'),
      'history.10.before.severity',
    ],
    ['an unknown action', set('history.0.action', 'drop'), 'history.0.action'],
  ])('refuses %s and says where', async (_what, broken, where) => {
    await expectRefused(broken, { kind: 'invalid', where });
  });

  it.each<[string, string, string]>([
    ['an id', set('records.contact.-', aContact({ addresses: [] })), 'records.contact.1.id'],
    ['an address', set('records.contact.-', aContact({ id: 'c2' })), 'records.contact.1.addresses.0'],
    ['a domain', set('records.client.-', aClient({ id: 'c2' })), 'records.client.2.domains.0'],
    ['a history row', set('history.-', history), 'history.1'],
  ])('refuses %s that comes twice', async (_what, broken, where) => {
    await expectRefused(broken, { kind: 'duplicate', where });
  });

  it.each<[string, string]>([
    ['records.contact.0.clientId', 'nobody'],
    ['records.contact.0.clientId', '__proto__'],
    ['records.commitment.1.blockedBy.0', 'none'],
    ['records.changeRequest.0.engagementId', 'none'],
    ['records.satisfaction.0.contactId', 'none'],
    ['records.touchpoint.0.engagementId', 'none'],
    ['records.threadLink.0.clientId', 'none'],
  ])('refuses %s that names %s', async (path, id) => {
    await expectRefused(set(path, id), { kind: 'dangling', where: path.replace('blockedBy.0', 'blockedBy') });
  });

  it.each<[string, string]>([
    ['records.issue.0.clientId', 'nobody'],
    ['records.issue.0.clientId', '__proto__'],
    ['records.issue.0.engagementId', 'none'],
    ['records.commitment.2.blockedBy.0', 'none'],
  ])('refuses %s of version 3 that names %s', async (path, id) => {
    await expectRefused(setInVersion3(path, id), { kind: 'dangling', where: path.replace('blockedBy.0', 'blockedBy') });
  });

  it('refuses an issue that comes twice', async () => {
    const twice = setInVersion3('records.issue.-', JSON.parse(backupOfVersion3).records.issue[0]);
    await expectRefused(twice, { kind: 'duplicate', where: 'records.issue.2.id' });
  });

  it('refuses history of a record that is not there', async () => {
    const orphan = { ...history, id: 'none', before: null };
    await expectRefused(set('history.0', orphan), { kind: 'dangling', where: 'history.0.id' });
  });

  it('refuses a newer version and says which', async () => {
    await expectRefused(changeJson(set('version', 5), 'records.deal', []), { kind: 'newer', version: 5 });
  });

  it('refuses 200 MB without reading them', async () => {
    const file = { size: 200 * 1024 * 1024, text: vi.fn<() => Promise<string>>() };
    const problem = { kind: 'too-large', megabytes: 200, limit: backupLimits.bytes / 1024 / 1024 };
    expect(await checkBackup(store, file)).toMatchObject({ ok: false, problem });
    expect(file.text).not.toHaveBeenCalled();
  });

  it('says when the file itself cannot be read', async () => {
    const file = { size: 10, text: () => Promise.reject(new DOMException('', 'NotReadableError')) };
    expect(await checkBackup(store, file)).toMatchObject({ ok: false, problem: { kind: 'unreadable' } });
  });

  it('names several problems, at most 20', async () => {
    const check = await checkBackup(store, backupFile(set('records.contact', new Array(30).fill(5))));
    expect(check.ok ? [] : check.problems).toHaveLength(20);
  });

  it('accepts half of a character, which a cut quote may hold', async () => {
    const check = await checkBackup(store, backupFile(set('records.client.1.notes', 'cut \ud83d')));
    if (check.ok) await check.backup.restore();
    expect(JSON.parse((await exportBackup(store)).join('')).records.client[1].notes).toBe('cut \ud83d');
  });

  it('stops when aborted', async () => {
    const aborted = checkBackup(store, backupFile(text), AbortSignal.abort());
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
  });
});

async function expectRefused(broken: string, problem: object): Promise<void> {
  const before = await dumpDatabase(store);
  expect(await checkBackup(store, backupFile(broken))).toMatchObject({ ok: false, problem });
  expect(await dumpDatabase(store)).toEqual(before);
  expect({}).not.toHaveProperty('polluted');
}
