// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aCommitmentFile } from '@/tests/helpers/a-commitment-file';
import { anEngagement } from '@/tests/helpers/an-engagement';
import { openCommitmentPage as open, page, press } from '@/tests/helpers/open-commitment-page';

describe('editing', () => {
  const what = () => screen.getByLabelText<HTMLTextAreaElement>('What');

  test('saves over the version that was seen', async () => {
    const { user, steps, drafts } = open(aCommitmentFile(), { at: 'edit' });
    expect(page()).toContain('A day changed here corrects a slip.');
    await user.clear(what());
    await user.type(what(), 'Send both timelines');
    expect(drafts().edit?.values.text).toBe('Send both timelines');
    await user.click(press('Save'));
    expect(steps.edit.mock.calls[0]?.[0]).toMatchObject({
      id: 'commitment-1',
      text: 'Send both timelines',
      dueDay: '2026-11-24',
      expectedVersion: 1,
    });
    expect(drafts().edit).toBeUndefined();
  });

  test('moves it to another engagement', async () => {
    const engagements = [anEngagement({ id: 'portal', name: 'Customer portal' })];
    const { user, steps } = open(aCommitmentFile({}, { engagements }), { at: 'edit' });
    await user.selectOptions(screen.getByLabelText('Engagement'), 'Customer portal');
    await user.click(press('Save'));
    expect(steps.edit.mock.calls[0]?.[0]).toMatchObject({ engagementId: 'portal' });
  });

  test('takes over what another view changed elsewhere, and says so', async () => {
    const { user, steps, show } = open(aCommitmentFile(), { at: 'edit' });
    await user.type(what(), ' today');
    await show(aCommitmentFile({ owner: 'Kim', version: 2 }));
    expect(page()).toContain('Changed elsewhere meanwhile, and taken over here: Who owes it');
    await user.click(press('Save'));
    expect(steps.edit.mock.calls[0]?.[0]).toMatchObject({
      text: 'Send the revised timeline today',
      owner: 'Kim',
      expectedVersion: 2,
    });
  });

  describe('what another view changed too', () => {
    const dispute = async () => {
      const opened = open(aCommitmentFile(), { at: 'edit' });
      await opened.user.clear(what());
      await opened.user.type(what(), 'Mine');
      await opened.show(aCommitmentFile({ text: 'Theirs', version: 2 }));
      return opened;
    };

    test('shows both texts, and saves nothing before the choice', async () => {
      const { user, steps } = await dispute();
      const said = screen.getByRole('alert').textContent;
      expect(said).toContain('Saved: Theirs');
      expect(said).toContain('Yours: Mine');
      await user.click(press('Save'));
      expect(steps.edit).not.toHaveBeenCalled();
      expect(what().value).toBe('Mine');
    });

    test('keeps mine, over the version just seen', async () => {
      const { user, steps } = await dispute();
      await user.click(press('Keep mine'));
      expect(steps.edit.mock.calls[0]?.[0]).toMatchObject({ text: 'Mine', expectedVersion: 2 });
    });

    test('takes theirs', async () => {
      const { user, steps } = await dispute();
      await user.click(press('Take theirs'));
      expect(what().value).toBe('Theirs');
      expect(screen.queryByRole('alert')).toBeNull();
      expect(steps.edit).not.toHaveBeenCalled();
    });

    test('goes on with theirs beside, which then saves over it', async () => {
      const { user, steps } = await dispute();
      await user.click(press('Go on editing'));
      expect(screen.getByRole('note').textContent).toContain('Saved: Theirs');
      await user.type(what(), ' and more');
      await user.click(press('Save'));
      expect(steps.edit.mock.calls[0]?.[0]).toMatchObject({ text: 'Mine and more', expectedVersion: 2 });
    });
  });

  test('of one that was deleted meanwhile offers to log it anew', async () => {
    const { user, steps, show } = open(aCommitmentFile(), { at: 'edit' });
    await user.type(what(), ' today');
    await show(aCommitmentFile({ version: 2, deletedAt: '2026-11-20T08:00:00.000Z' }));
    expect(page()).toContain('This was deleted elsewhere while you typed.');
    await user.click(press('Log it anew'));
    expect(steps.edit.mock.calls[0]?.[0]).toMatchObject({
      text: 'Send the revised timeline today',
      expectedVersion: 0,
    });
  });

  test('a draft whose record was changed since meets the same choice', () => {
    const values = {
      direction: 'ours' as const,
      text: 'Send the revised timeline',
      owner: 'Sam',
      due: { day: '2026-11-24', text: '' },
      note: '',
      blockedBy: [],
      engagementId: null,
    };
    const edit = { base: values, values: { ...values, text: 'Typed before' } };
    open(aCommitmentFile({ text: 'Changed since', version: 5 }), { at: 'edit', drafts: { edit } });
    expect(screen.getByRole('alert').textContent).toContain('Yours: Typed before');
  });

  test('a refused field is told beside it', async () => {
    const outcome = { kind: 'invalid', fields: [{ path: 'text', problem: 'too long' }] } as const;
    const { user } = open(aCommitmentFile(), { at: 'edit', outcome });
    await user.click(press('Save'));
    expect(what().getAttribute('aria-invalid')).toBe('true');
  });
});
