// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Letters } from '@/components/draft/letters';
import type { Language } from '@/lib/domain/client';
import type { DraftFinding, Letter } from '@/lib/ui/view-types';
import { WriteGuard } from '@/lib/ui/write-guard';
import { aLetter, aLetterPromise } from '@/tests/helpers/a-letter';
import { anAttachedReport } from '@/tests/helpers/a-letter-report';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const promise = aLetterPromise();
const request = aLetterPromise({ sentence: 'Please confirm.', direction: 'theirs', dueDay: null, ticked: false });
const vague: DraftFinding = { kind: 'vague-day', words: 'soon', start: 0, end: 4 };

interface Options {
  readonly notes?: Readonly<Record<string, readonly DraftFinding[]>>;
  readonly shownClient?: string | null;
  readonly language?: Language;
  readonly mayWrite?: boolean;
}

function show(letters: readonly Letter[], options: Options = {}) {
  const { notes = {}, shownClient = 'northwind', language = 'en', mayWrite = true } = options;
  const actions = {
    onTick: vi.fn(),
    onTakeBack: vi.fn(async () => {}),
    onAnswer: vi.fn(async () => {}),
    onPutAway: vi.fn(),
    onChooseClient: vi.fn(),
  };
  const { container } = renderInCatalogue(
    <WriteGuard value={mayWrite}>
      <Letters letters={letters} notes={notes} shownClient={shownClient} actions={actions} />
    </WriteGuard>,
    language,
  );
  return { container, ...actions, user: userEvent.setup() };
}

describe('a draft', () => {
  test('is nothing at all when nobody writes', () => {
    expect(show([]).container.textContent).toBe('');
  });

  test('has a tick for each promise, with its day and whose it is', async () => {
    const { onTick, user } = show([aLetter({ promises: [promise, request] })]);
    const section = screen.getByRole('region', { name: 'In your draft' });
    expect(section.textContent).toContain('Fri 27 Nov');
    expect(section.textContent).toContain('asked of them');
    expect(section.textContent).toContain('logged once the mail is sent');
    expect(section.textContent).not.toContain('for Northwind');
    await user.click(screen.getByRole('checkbox', { name: promise.sentence }));
    await user.click(screen.getByRole('checkbox', { name: request.sentence }));
    expect(onTick.mock.calls).toEqual([
      ['composer-1', promise.sentence, false],
      ['composer-1', request.sentence, true],
    ]);
  });

  test('names its client when another one is shown, and its subject when there are several', () => {
    show([aLetter(), aLetter({ id: 'b', composer: 'b', subject: 'Printer' })], { shownClient: null });
    expect(screen.getAllByText('for Northwind')).toHaveLength(2);
    expect(screen.getByRole('region', { name: 'In your draft “Printer”' })).toBeTruthy();
  });

  test('to nobody on file asks for the client', async () => {
    const { onChooseClient, user } = show([aLetter({ clientId: null, clientName: '' })]);
    await user.click(screen.getByRole('button', { name: 'Choose the client' }));
    expect(onChooseClient).toHaveBeenCalledExactlyOnceWith('composer-1');
  });

  test('says what will be recorded, and what is; nothing of a report that was deleted', () => {
    const reports = [
      anAttachedReport(),
      anAttachedReport({ touchpointId: 'b', type: 'satisfaction', recorded: true }),
      anAttachedReport({ touchpointId: 'c', type: 'contact', stands: false }),
    ];
    show([aLetter({ promises: [], reports })]);
    const section = screen.getByRole('region', { name: 'In your draft' });
    expect(section.textContent?.match(/Status report/g)).toHaveLength(2);
    expect(section.textContent).toContain('is recorded once the mail is sent.');
  });

  test('that closed with a report asks what became of it', async () => {
    const { onAnswer, user } = show([
      aLetter({ composer: null, phase: 'closed', since: 1, promises: [promise], reports: [anAttachedReport()] }),
    ]);
    const section = screen.getByRole('region', { name: 'Was this sent?' });
    expect(section.textContent).toContain('If so,');
    await user.click(within(section).getByRole('button', { name: 'It was sent' }));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('composer-1', true);
  });

  test('shows what is logged already, to be taken back', async () => {
    const { onTakeBack, user } = show([aLetter({ promises: [{ ...promise, logged: true }] })]);
    expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: `Take back: ${promise.sentence}` }));
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith('composer-1', promise.sentence);
  });

  test('shows each note of the guard once, without those put away', async () => {
    const notes = { 'composer-1': [vague, { ...vague, start: 9, end: 13 }, { ...vague, words: '尽快' }] };
    const { onPutAway, user } = show([aLetter({ putAway: ['vague-day||尽快'] })], { notes });
    const list = screen.getByRole('list', { name: 'Before you send' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    await user.click(within(list).getByRole('button', { name: 'Put away: “soon” names no day.' }));
    expect(onPutAway).toHaveBeenCalledExactlyOnceWith('composer-1', 'vague-day||soon');
  });
});

describe('a letter that nobody saw arrive', () => {
  const closed = aLetter({ composer: null, phase: 'closed', since: 1, promises: [promise, request] });

  test('asks whether it was sent', async () => {
    const { onAnswer, user } = show([closed]);
    expect(screen.getByRole('region', { name: 'Was this sent?' }).textContent).toContain('Draft of Fri 20 Nov: Plan');
    await user.click(screen.getByRole('button', { name: 'Log 1 promise' }));
    await user.click(screen.getByRole('button', { name: 'Not sent' }));
    expect(onAnswer.mock.calls).toEqual([
      ['composer-1', true],
      ['composer-1', false],
    ]);
  });

  test('of which all is logged can be taken back', () => {
    show([{ ...closed, promises: [{ ...promise, logged: true }] }]);
    expect(screen.getByRole('button', { name: 'It was sent' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Not sent: take back' })).toBeTruthy();
  });

  test('writes nothing while the mail page covers the sidebar', async () => {
    const { onAnswer, onTick, user } = show([closed], { mayWrite: false });
    await user.click(screen.getByRole('button', { name: 'Log 1 promise' }));
    await user.click(screen.getByRole('checkbox', { name: promise.sentence }));
    expect([onAnswer.mock.calls, onTick.mock.calls]).toEqual([[], []]);
  });

  test('asks in Chinese', () => {
    show([closed], { language: 'zh-CN', shownClient: null });
    expect(screen.getByRole('region', { name: '这封邮件发出了吗？' }).textContent).toContain('客户：Northwind');
    expect(screen.getByRole('button', { name: '记录 1 项' })).toBeTruthy();
  });
});
