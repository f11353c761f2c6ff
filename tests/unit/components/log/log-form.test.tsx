// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CommitmentLogForm } from '@/components/log/commitment-log-form';
import type { Reader } from '@/lib/app/reader';
import type { CommitmentEntry, Writer } from '@/lib/app/writer';
import { createCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { commitmentKindForm, prefillAt } from '@/lib/ui/log/commitment-kind-form';
import { parseLogDraft } from '@/lib/ui/log/log-draft';
import { openLog } from '@/lib/ui/log/log-opening';
import { emptyStart } from '@/lib/ui/log/log-start';
import { WriteGuard } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { aClient } from '@/tests/helpers/a-client';
import { aClientView } from '@/tests/helpers/a-client-view';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { aReader } from '@/tests/helpers/a-reader';
import { memoryCopies } from '@/tests/helpers/memory-copies';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';
import { sidebarPorts } from '@/tests/helpers/sidebar-ports';
import { someSettings } from '@/tests/helpers/some-settings';

const quote = 'I will send the plan by Friday.';

interface Given {
  readonly outcomes?: readonly WriteOutcome[];
  readonly reader?: Partial<Reader>;
  readonly kept?: string;
  readonly withoutClient?: boolean;
  readonly mayWrite?: boolean;
}

function open({
  outcomes = [{ kind: 'saved' }],
  reader = {},
  kept,
  withoutClient = false,
  mayWrite = true,
}: Given = {}) {
  const read = { ...aReader({ clients: [aClient(), aClient({ id: 'client-2', name: 'Calder' })] }), ...reader };
  const draftCopies = memoryCopies();
  const saveDraft = vi.fn<Writer['saveDraft']>(async () => {});
  const ports = { ...sidebarPorts(null), reader: async () => read, draftCopies, writer: { saveDraft } };
  const reading = aPageReading({ messages: [aMessage({ dateLocal: '2026-11-18T10:00', body: quote })] });
  const start = { ...emptyStart('commitment'), quote, messageId: 'm1' };
  const view = withoutClient ? null : aClientView();
  const opening = openLog({ start, reading, view, today: '2026-11-20' }, someSettings(), kept ?? null);
  const left = [...outcomes];
  const save = vi.fn(async (_entry: CommitmentEntry): Promise<WriteOutcome> => left.shift() ?? { kind: 'saved' });
  const catalogue = createCatalogue('en', '2026-11-20');
  const kind = commitmentKindForm(prefillAt(opening, '2026-11-20', 'Europe/Berlin'), catalogue, save);
  const ends = { onAs: vi.fn(), onSaved: vi.fn(), onClose: vi.fn(), onOpenRecord: vi.fn() };
  const rendered = renderInCatalogue(
    <WriteGuard value={mayWrite}>
      <CommitmentLogForm ports={ports} opening={opening} kind={kind} dayChoices={[]} {...ends} />
    </WriteGuard>,
  );
  /** In the page until the store has it. */
  const typed = () => draftCopies.read(opening.draftKey) ?? saveDraft.mock.lastCall?.[0].text ?? null;
  return { ...ends, save, typed, opening, ports, rendered, user: userEvent.setup() };
}

/** The store has the record of the form in this version. */
const written = (version: number, deletedAt: string | null = null): Partial<Reader> => ({
  recordFile: async ({ id }) => ({
    kind: 'commitment',
    record: aCommitment({ id, version, deletedAt }),
    history: [],
  }),
});

const text = () => screen.getByLabelText<HTMLTextAreaElement>('What');

describe('the form of a new promise', () => {
  it('begins in the text, filled, and Enter saves it once', async () => {
    const { user, save, onSaved } = open();
    expect(document.activeElement).toBe(text());
    expect(text().value).toBe('Send the plan by Friday');
    await user.keyboard('{Enter}{Enter}');
    expect(save).toHaveBeenCalledOnce();
    expect(save.mock.calls[0]?.[0]).toMatchObject({
      expectedVersion: 0,
      clientId: 'client-northwind',
      direction: 'theirs',
      owner: 'Ana Ruiz',
      dueDay: '2026-11-20',
      evidence: { quote, quoteSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(onSaved).toHaveBeenCalledOnce();
  });

  it('keeps what is typed with every key, and closes at Esc', async () => {
    const { user, typed, onClose } = open();
    expect(typed()).toBeNull();
    await user.keyboard('!{Escape}');
    expect(parseLogDraft(typed())).toMatchObject({
      label: 'Send the plan by Friday!',
      values: { text: 'Send the plan by Friday!' },
    });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('takes up what was typed earlier, and can let go of it', async () => {
    const before = open();
    await before.user.keyboard('!');
    const kept = before.typed() ?? '';
    before.rendered.unmount();
    const { user } = open({ kept });
    expect(text().value).toBe('Send the plan by Friday!');
    expect(screen.getByText('What you typed before is back.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(text().value).toBe('Send the plan by Friday');
    expect(screen.queryByText('What you typed before is back.')).toBeNull();
  });

  it('says what is missing, and gives that field the focus', async () => {
    const { user, save } = open();
    await user.clear(text());
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Write what was promised.')).toBeTruthy();
    expect(document.activeElement).toBe(text());
    expect(save).not.toHaveBeenCalled();
    await user.keyboard('x');
    expect(screen.queryByText('Write what was promised.')).toBeNull();
  });

  it('asks for a client where none is known, and takes the first that is found', async () => {
    const { user, save } = open({ withoutClient: true });
    await user.keyboard('{Enter}');
    expect(screen.getByText('Choose the client.')).toBeTruthy();
    await user.keyboard('no');
    await screen.findByRole('button', { name: /Northwind/ });
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(save.mock.calls[0]?.[0]).toMatchObject({ clientId: 'client-northwind' });
  });

  it('says that the client was deleted, and loses nothing', async () => {
    const gone: WriteOutcome = { kind: 'invalid', fields: [{ path: 'clientId', problem: 'gone' }] };
    const { user, save } = open({ outcomes: [gone] });
    await user.keyboard('{Enter}');
    expect(screen.getByText(/This client was deleted meanwhile/)).toBeTruthy();
    expect(text().value).toBe('Send the plan by Friday');
    await user.click(await screen.findByRole('button', { name: /Calder/ }));
    expect(screen.queryByText(/This client was deleted meanwhile/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(save.mock.calls[1]?.[0]).toMatchObject({ clientId: 'client-2', text: 'Send the plan by Friday' });
  });

  it.each([
    ['full', /the disk is full/],
    ['denied', /the browser refuses storage/],
    ['outdated', /Kept was updated/],
  ] as const)(
    'says that nothing was saved when the store is %s, and the same record is tried again',
    async (why, sentence) => {
      const { user, save, typed } = open({
        outcomes: [{ kind: 'failed', why }, { kind: 'conflict' }],
        reader: written(1),
      });
      await user.keyboard('!{Enter}');
      expect(screen.getByRole('alert').textContent).toMatch(sentence);
      expect(typed()).not.toBeNull();
      await user.keyboard('{Enter}');
      // The first attempt was written after all: the same record takes the words.
      expect(save.mock.calls.map(([{ id, expectedVersion }]) => [id, expectedVersion])).toEqual([
        [expect.any(String), 0],
        [save.mock.calls[0]?.[0].id, 0],
        [save.mock.calls[0]?.[0].id, 1],
      ]);
    },
  );

  it('is still the same record after two answers were lost and the form was opened again', async () => {
    const failed: WriteOutcome = { kind: 'failed', why: 'failed' };
    const before = open({ outcomes: [failed, { kind: 'conflict' }, failed], reader: written(1) });
    await before.user.keyboard('{Enter}');
    await screen.findByRole('alert');
    await before.user.keyboard('{Enter}');
    await vi.waitFor(() => expect(before.save).toHaveBeenCalledTimes(3));
    await screen.findByRole('alert');
    const kept = before.typed() ?? '';
    before.rendered.unmount();
    const { user, save, onSaved } = open({ outcomes: [{ kind: 'conflict' }], reader: written(2), kept });
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    const { id } = before.save.mock.calls[0]?.[0] ?? {};
    expect(save.mock.calls.map(([entry]) => [entry.id, entry.expectedVersion])).toEqual([
      [id, 0],
      [id, 2],
    ]);
  });

  it('does not bring back a record that was deleted meanwhile', async () => {
    const { user, save } = open({
      outcomes: [{ kind: 'failed', why: 'failed' }, { kind: 'conflict' }],
      reader: written(2, '2026-11-20T10:00:00.000Z'),
    });
    await user.keyboard('{Enter}');
    await screen.findByRole('alert');
    await user.keyboard('{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/saved in another window/);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('is a record of its own when the same was saved in another window', async () => {
    const { user, save } = open({ outcomes: [{ kind: 'conflict' }] });
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert').textContent).toMatch(/saved in another window/);
    await user.keyboard('{Enter}');
    expect(save.mock.calls[1]?.[0].id).not.toBe(save.mock.calls[0]?.[0].id);
  });

  it('says that the same is logged already, and opens it, without taking the focus', async () => {
    const same = aCommitment({ id: 'c7', text: 'Send the plan' });
    const { user, onOpenRecord } = open({ reader: { commitmentsOn: async () => [same] } });
    const link = await screen.findByRole('button', { name: 'Send the plan' });
    expect(document.activeElement).toBe(text());
    await user.click(link);
    expect(onOpenRecord).toHaveBeenCalledExactlyOnceWith('commitment', 'c7');
  });

  it('can do without its mail', async () => {
    const { user, save } = open();
    await user.click(screen.getByRole('button', { name: 'Not from here' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(save.mock.calls[0]?.[0].evidence).toBeNull();
  });

  it('rests while the mail page lies over it', async () => {
    const { user, save } = open({ mayWrite: false });
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(save).not.toHaveBeenCalled();
  });

  it('changes to the form of another kind', async () => {
    const { user, onAs } = open();
    await user.click(screen.getByRole('button', { name: 'Issue' }));
    expect(onAs).toHaveBeenCalledExactlyOnceWith('issue');
  });
});
