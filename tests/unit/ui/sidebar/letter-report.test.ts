import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Suggestion } from '@/lib/detection/suggestion';
import { startSidebar } from '@/lib/ui/sidebar/sidebar-session';
import { aClient } from '../../../helpers/a-client';
import { aDraftStore } from '../../../helpers/a-draft-store';
import { aLetterReport, reportText } from '../../../helpers/a-letter-report';
import { aMessage, aPageReading } from '../../../helpers/a-page-reading';
import { aReader } from '../../../helpers/a-reader';
import { aSuggestion } from '../../../helpers/a-suggestion';
import { aPage, aWriter, sidebarPorts } from '../../../helpers/sidebar-ports';

// The browser hashes on another thread, for which no faked clock waits.
vi.mock('@/lib/platform/sha256-hex', () => ({
  sha256Hex: async (text: string) => createHash('sha256').update(text).digest('hex'),
}));

const northwind = aClient();
const to = [{ name: 'Ana', address: 'ana@northwind.example' }];
const sent = aMessage({
  id: 'm2',
  from: { name: 'me', address: 'sam@studio.example' },
  to,
  dateLocal: '2026-11-20T12:00',
  body: `One thing first.\n${reportText}`,
});
const answered = aPageReading({ key: 'answered', messages: [aMessage(), sent] });
const settle = () => vi.advanceTimersByTimeAsync(50);
/** What compares promises with the records is loaded when there are any. */
const compared = async () => {
  await settle();
  await vi.dynamicImportSettled();
  await settle();
};
const asked = () => vi.advanceTimersByTimeAsync(6_000);

/** A sidebar beside a mail page; several may share one store. */
function open(shared = aDraftStore(), found: readonly Suggestion[] = []) {
  const page = aPage();
  const reader = { ...aReader({ clients: [northwind] }), ...shared.reader };
  const ports = { reader: async () => reader, writer: aWriter(shared.writer), loadFinder: async () => () => found };
  const session = startSidebar(sidebarPorts(page.link, ports));
  page.say({ type: 'reading', reading: aPageReading() });
  return {
    session,
    shared,
    recorded: () => [...shared.touchpoints.values()],
    letters: () => session.store.get().letters,
    notice: () => session.store.get().notice,
    write: (body: string = reportText, id = 'page.1') =>
      page.say({
        type: 'draft',
        composer: { id, kind: 'reply', surface: 'inline', to, cc: [], subject: null, body },
      }),
    attach: (report = aLetterReport()) => session.drafts.attachReport('page.1', report),
    close: (discarded = false, id = 'page.1') => page.say({ type: 'draft-gone', id, discarded }),
    arrive: () => page.say({ type: 'reading', reading: answered }),
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a report in a sent mail', () => {
  test.each(['before', 'after'] as const)('is recorded, put in %s the draft was heard of', async (when) => {
    const { write, attach, close, arrive, recorded, notice, letters, shared } = open();
    await settle();
    if (when === 'before') attach();
    write();
    if (when === 'after') attach();
    await settle();
    close();
    arrive();
    await settle();
    expect(recorded()).toMatchObject([
      {
        id: 'report-1',
        expectedVersion: 0,
        clientId: 'client-northwind',
        type: 'status',
        on: '2026-11-20',
        channel: 'email',
        report: { ...aLetterReport().report, text: `One thing first.\n${reportText}` },
        evidence: {
          messageId: 'm2',
          sender: 'sam@studio.example',
          quote: 'Since the last report we finished the data import and the training of the first shift.',
        },
      },
    ]);
    expect(notice()).toMatchObject({
      key: 'done_report_recorded',
      subject: 'Status report',
      undo: { kind: 'touchpoint', id: 'report-1', version: 1 },
    });
    expect([letters(), shared.texts.size]).toEqual([[], 0]);
  });

  test('offers nothing that it asks anyway, once it is known for a report', async () => {
    const asks = aSuggestion({ kinds: ['request'], quote: reportText.split('\n')[3] ?? '' });
    const { write, attach, letters } = open(aDraftStore(), [asks]);
    await settle();
    write();
    await compared();
    expect(letters()).toMatchObject([{ promises: [{ direction: 'theirs' }] }]);
    attach();
    await compared();
    expect(letters()).toMatchObject([{ promises: [], reports: [{ touchpointId: 'report-1' }] }]);
  });

  test('is recorded once though two views of one page see it, each with a page that ends in between', async () => {
    const shared = aDraftStore();
    const [one, other] = [open(shared), open(shared)];
    await settle();
    for (const view of [one, other]) {
      view.write();
      view.attach();
    }
    await settle();
    one.session.stop();
    const third = open(shared);
    await settle();
    other.close();
    for (const view of [other, third]) view.arrive();
    await settle();
    expect(shared.touchpoints.size).toBe(1);
  });

  test('is recorded when its page ended before it was seen', async () => {
    const first = open();
    await settle();
    first.write();
    first.attach();
    await settle();
    first.session.stop();
    const second = open(first.shared);
    await settle();
    expect(second.letters()).toEqual([]);
    second.arrive();
    await settle();
    expect(second.recorded()).toHaveLength(1);
    expect(first.shared.texts.size).toBe(0);
  });

  test('is not recorded when it was thrown away or deleted', async () => {
    const { write, attach, close, arrive, recorded, shared } = open();
    await settle();
    write();
    attach();
    await settle();
    write('Thanks!');
    close();
    arrive();
    await asked();
    write();
    attach();
    await settle();
    close(true);
    await asked();
    expect([recorded(), shared.texts.size]).toEqual([[], 0]);
  });

  test('that nobody saw arrive is recorded for the day on which it closed, by an answer', async () => {
    const { write, attach, close, letters, recorded, session } = open();
    await settle();
    write();
    attach();
    await settle();
    close();
    await asked();
    expect(letters()).toMatchObject([{ phase: 'closed', reports: [{ stands: true }] }]);
    vi.setSystemTime(new Date('2026-11-23T12:00:00Z'));
    await session.drafts.answer('page.1', true);
    await settle();
    expect(recorded()).toMatchObject([{ on: '2026-11-20', evidence: { threadId: 't1', messageId: null, quote: '' } }]);
  });

  test('that cannot be written is asked about, and nothing is lost', async () => {
    const { write, attach, close, arrive, shared, letters, notice, session, recorded } = open();
    await settle();
    write();
    attach();
    await settle();
    shared.fill(true);
    close();
    arrive();
    await asked();
    expect(letters()).toMatchObject([{ phase: 'closed', reports: [{ recorded: false }] }]);
    expect(notice()).toMatchObject({ tone: 'failed' });
    shared.fill(false);
    await session.drafts.answer('page.1', true);
    await settle();
    expect(recorded()).toHaveLength(1);
  });

  test('whose sending is undone and taken back is recorded by the next sending', async () => {
    const { write, attach, close, arrive, shared, letters, recorded, session } = open();
    await settle();
    write();
    attach();
    await settle();
    close();
    arrive();
    await settle();
    write(reportText, 'page.2');
    await settle();
    expect(letters()).toMatchObject([{ id: 'page.1', reports: [{ recorded: true }] }]);
    shared.touchpoints.clear();
    write(`${reportText}\nPS: one more thing.`, 'page.2');
    await settle();
    expect(letters()).toMatchObject([{ reports: [{ recorded: false, round: 1 }] }]);
    close(false, 'page.2');
    await asked();
    await session.drafts.answer('page.1', true);
    await settle();
    expect(recorded()).toHaveLength(1);
  });

  test('that was recorded and did not go after all is taken back', async () => {
    const { write, attach, close, arrive, recorded, session } = open();
    await settle();
    write();
    attach();
    await settle();
    close();
    arrive();
    await settle();
    write(reportText, 'page.2');
    await settle();
    close(true, 'page.2');
    await asked();
    await session.drafts.answer('page.1', false);
    await settle();
    expect(recorded()).toEqual([]);
  });
});

describe('a report that is sent by hand', () => {
  test('is recorded at once, today, and once', async () => {
    const { session, recorded, notice } = open();
    await settle();
    expect(await session.drafts.sentByHand(aLetterReport())).toEqual({ kind: 'saved' });
    await session.drafts.sentByHand(aLetterReport());
    expect(recorded()).toMatchObject([{ on: '2026-11-20', evidence: null, report: { template: 'Status report' } }]);
    expect(notice()).toMatchObject({ key: 'done_report_recorded', undo: { kind: 'touchpoint' } });
  });

  test('says why it was not', async () => {
    const { session, shared, recorded, notice } = open();
    await settle();
    shared.fill(true);
    expect(await session.drafts.sentByHand(aLetterReport())).toMatchObject({ kind: 'failed' });
    expect(recorded()).toEqual([]);
    expect(notice()).toMatchObject({ tone: 'failed' });
  });
});
