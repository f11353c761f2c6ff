// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aCommitmentFile } from '@/tests/helpers/a-commitment-file';
import { mail, openCommitmentPage as open, page, press } from '@/tests/helpers/open-commitment-page';

describe('the page of a commitment', () => {
  test('takes the focus at its heading, and says whose it is, until when and how it stands', () => {
    open(aCommitmentFile({ owner: 'Sam', note: 'By post', dueDay: '2026-11-18' }));
    expect(document.activeElement?.textContent).toBe('Send the revised timeline');
    expect(page()).toContain('You promised Northwind');
    const facts = [...document.querySelectorAll('dl > div')].map((row) => row.textContent);
    expect(facts).toEqual(['Who owes itSam', 'DueWed 18 Nov, over', 'StateOpen', 'NoteBy post']);
  });

  test('stays open with its form while Esc takes back a word of an input method', () => {
    const { onClose } = open(aCommitmentFile(), { at: 'edit' });
    const text = screen.getByRole('textbox', { name: 'What' });
    fireEvent.keyDown(text, { key: 'Escape', isComposing: true });
    expect(text.isConnected).toBe(true);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(text, { key: 'Escape' });
    expect(text.isConnected).toBe(false);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('opens at its history', () => {
    open(aCommitmentFile(), { at: 'history' });
    expect(document.activeElement?.textContent).toBe('History');
  });

  test('marks a quote that no longer fits its fingerprint, and only then', () => {
    const evidence = { ...mail, quote: 'I will send it', quoteSha256: 'a'.repeat(64) };
    open(aCommitmentFile({ evidence }, { quoteFits: false }));
    expect(page()).toContain('These are no longer the words that were logged');
    document.body.replaceChildren();
    open(aCommitmentFile({ evidence }, { quoteFits: true }));
    expect(page()).toContain('I will send it');
    expect(page()).not.toContain('no longer the words');
  });

  test('leads to the promises it waits for, and to those that wait for it', async () => {
    const theirs = aCommitment({ id: 'theirs', text: 'Test data', direction: 'theirs', dueDay: null });
    const settled = { ...theirs, id: 'settled', text: 'Role list', state: 'kept' as const };
    const { user, onOpenPromise } = open(aCommitmentFile({}, { waitsFor: [theirs, settled] }));
    const list = within(screen.getByRole('region', { name: 'Waits for' }));
    expect(list.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['Test datano day', 'Role listKept']);
    await user.click(list.getByRole('button', { name: 'Test data' }));
    expect(onOpenPromise).toHaveBeenCalledWith('theirs');
  });

  test('Esc leaves an open form first, with the focus back at its button, then the page', async () => {
    const { user, onClose } = open(aCommitmentFile());
    await user.click(press('Move the day'));
    expect(document.activeElement).toBe(screen.getByLabelText('New day'));
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.queryByLabelText('New day')).toBeNull();
    expect(document.activeElement).toBe(press('Move the day'));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('a settled one can be opened again, edited and deleted, and nothing else', async () => {
    const { user, steps } = open(aCommitmentFile({ state: 'kept', settledOn: '2026-11-25', missReason: 'capacity' }));
    const names = screen.getAllByRole('button').map((one) => one.textContent);
    expect(names).toEqual(['', 'Reopen', 'Edit', 'Delete']);
    expect(page()).toContain('Kept, Wed 25 Nov (late)');
    await user.click(press('Reopen'));
    expect(steps.reopen).toHaveBeenCalledOnce();
    await user.click(press('Delete'));
    expect(steps.remove).toHaveBeenCalledOnce();
  });

  test('one that was deleted can be brought back', async () => {
    const { user, steps } = open(aCommitmentFile({ deletedAt: '2026-11-19T08:00:00.000Z' }));
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    await user.click(press('Bring it back'));
    expect(steps.bringBack).toHaveBeenCalledOnce();
  });
});

describe('settling', () => {
  test('kept, on another day, with the mail that delivered it', async () => {
    const { user, steps } = open(aCommitmentFile());
    await user.click(press('Kept'));
    const day = screen.getByLabelText('Day');
    await user.clear(day);
    await user.type(day, '2026-11-19');
    await user.selectOptions(screen.getByLabelText('Delivered by'), 'maya@fjordlight.example · 19 Nov email');
    await user.click(press('Save'));
    const settlement = { state: 'kept', on: '2026-11-19', missReason: null, evidence: mail };
    expect(steps.settle).toHaveBeenCalledWith(expect.objectContaining({ id: 'commitment-1' }), settlement);
  });

  test('missed begins with its own state, and asks for the reason', async () => {
    const { user, steps } = open(aCommitmentFile());
    await user.click(press('Missed'));
    await user.click(press('Save'));
    expect(steps.settle).not.toHaveBeenCalled();
    await user.selectOptions(screen.getByLabelText('Why'), 'Forgotten');
    await user.click(press('Save'));
    expect(steps.settle.mock.calls[0]?.[1]).toEqual({ state: 'missed', on: '2026-11-20', missReason: 'forgot' });
  });

  test('a refused one says why, and keeps the form', async () => {
    const { user } = open(aCommitmentFile(), { outcome: { kind: 'conflict' } });
    await user.click(press('No longer wanted'));
    await user.click(press('Save'));
    expect(screen.getByRole('alert').textContent).toContain('this was changed elsewhere at this moment');
    expect(press('Save')).toBeTruthy();
  });
});

describe('moving the day', () => {
  const fill = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.type(screen.getByLabelText('New day'), '2026-11-27');
    await user.type(screen.getByLabelText('Why'), 'Tom is ill');
  };

  test('of ours needs a day and a reason, and asks whether the client was told', async () => {
    const { user, steps, drafts } = open(aCommitmentFile(), { at: 'move' });
    await user.click(press('Save'));
    expect(page()).toContain('Choose the new day.');
    expect(page()).toContain('Say why; the client will ask.');
    await fill(user);
    expect(drafts().move).toMatchObject({ reason: 'Tom is ill', to: { day: '2026-11-27' } });
    await user.click(screen.getByLabelText('Yes'));
    await user.click(press('Save'));
    const move = { to: '2026-11-27', on: '2026-11-20', reason: 'Tom is ill', toldBefore: true };
    expect(steps.move).toHaveBeenCalledWith(expect.objectContaining({ version: 1 }), move);
    expect(drafts().move).toBeUndefined();
  });

  test('of theirs asks nobody', () => {
    open(aCommitmentFile({ direction: 'theirs' }), { at: 'move' });
    expect(screen.queryByLabelText('Yes')).toBeNull();
    expect(screen.getByLabelText('Why (optional)')).toBeTruthy();
  });

  test('says that the old day is over, once it is', () => {
    open(aCommitmentFile({ dueDay: '2026-11-20' }), { at: 'move' });
    expect(page()).not.toContain('The old day is already over');
    document.body.replaceChildren();
    open(aCommitmentFile({ dueDay: '2026-11-19' }), { at: 'move' });
    expect(page()).toContain('The old day is already over');
  });

  test('what was typed before is back, and can be thrown away', async () => {
    const move = { to: { day: null, text: '' }, reason: 'Typed before', told: 'no' as const };
    const { user, drafts } = open(aCommitmentFile(), { at: 'move', drafts: { move } });
    expect(screen.getByLabelText('Why')).toHaveProperty('value', 'Typed before');
    await user.click(press('Start over'));
    expect(screen.getByLabelText('Why')).toHaveProperty('value', '');
    expect(drafts().move).toBeUndefined();
  });

  test('says what was changed elsewhere since the form was opened', async () => {
    const { user, show } = open(aCommitmentFile(), { at: 'move' });
    await fill(user);
    await show(aCommitmentFile({ dueDay: '2026-11-25', version: 2 }));
    const said = within(screen.getByRole('form', { name: 'Move the day' })).getByText(/Changed elsewhere/);
    expect(said.parentElement?.textContent).toContain('Due: Tue 24 Nov →became Wed 25 Nov');
    expect(screen.getByLabelText('Why')).toHaveProperty('value', 'Tom is ill');
  });

  test('of one that was settled meanwhile saves nothing, and keeps what was typed', async () => {
    const { user, steps, show } = open(aCommitmentFile(), { at: 'move' });
    await fill(user);
    await show(aCommitmentFile({ state: 'kept', settledOn: '2026-11-20', version: 2 }));
    expect(screen.getByRole('alert').textContent).toContain('This is settled by now.');
    await user.click(press('Save'));
    expect(steps.move).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Why')).toHaveProperty('value', 'Tom is ill');
  });
});

describe('the notice of a move', () => {
  const renegotiations = [
    { from: '2026-11-18', to: '2026-11-24', on: '2026-11-17', reason: 'Tom is ill', toldBefore: null },
  ];

  test('is drafted on request, changed, copied, and kept', async () => {
    const { user, steps, drafts } = open(aCommitmentFile({ renegotiations }));
    await user.click(press('Draft a notice to the client'));
    const box = screen.getByLabelText<HTMLTextAreaElement>('Notice to the client');
    expect(document.activeElement).toBe(box);
    expect(box.value).toContain('We promised “Send the revised timeline” for Wed 18 Nov and did not deliver it.');
    await user.type(box, ' Best, Sam');
    await user.click(press('Copy'));
    expect(steps.copy).toHaveBeenCalledWith(box.value);
    expect(screen.getByText('Copied. Paste it into your reply.')).toBeTruthy();
    expect(drafts().notice?.texts.en).toContain('Best, Sam');
  });

  test('is written in the other language without losing what was typed in the first', async () => {
    const { user } = open(aCommitmentFile({ renegotiations }));
    await user.click(press('Draft a notice to the client'));
    const box = screen.getByLabelText<HTMLTextAreaElement>('Notice to the client');
    await user.type(box, ' Best, Sam');
    await user.selectOptions(screen.getByLabelText('Language'), 'Chinese');
    expect(box.value).toContain('非常抱歉');
    await user.selectOptions(screen.getByLabelText('Language'), 'English');
    expect(box.value).toContain('Best, Sam');
  });

  test('says so when the browser does not copy', async () => {
    const { user } = open(aCommitmentFile({ renegotiations }), { copies: false });
    await user.click(press('Draft a notice to the client'));
    await user.click(press('Copy'));
    expect(screen.getByText(/did not allow copying/)).toBeTruthy();
  });

  test('is not offered for theirs, nor for a first day', () => {
    open(aCommitmentFile({ renegotiations, direction: 'theirs' }));
    open(
      aCommitmentFile({
        renegotiations: [{ ...(renegotiations[0] ?? { to: '', on: '', reason: '', toldBefore: null }), from: null }],
      }),
    );
    expect(screen.queryByRole('button', { name: 'Draft a notice to the client' })).toBeNull();
  });
});
