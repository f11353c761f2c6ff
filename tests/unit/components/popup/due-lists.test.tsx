// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DueLists } from '@/components/popup/due-lists';
import type { DueOverview } from '@/lib/app/due-overview';
import type { Language } from '@/lib/domain/client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aDueList, aDueOverview } from '@/tests/helpers/a-due-overview';
import { anEvidence } from '@/tests/helpers/an-evidence';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const someEvidence = anEvidence({ link: 'https://mail.google.com/mail/u/0/#inbox/1' });

function show(fields: Partial<DueOverview> = {}, language: Language = 'en') {
  const [onOpenMail, onOpenClient] = [vi.fn(), vi.fn()];
  const overview = aDueOverview(fields);
  renderInCatalogue(<DueLists overview={overview} onOpenMail={onOpenMail} onOpenClient={onOpenClient} />, language);
  return { onOpenMail, onOpenClient };
}

const none = { items: [], total: 0 };

describe('what is due', () => {
  test('stands with its client and its day', () => {
    show();
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toBe('Send the revised timeline2 d lateNorthwind');
    expect(second?.textContent).toBe('Confirm the pilot sitestodayNorthwind');
  });

  test('leads to its client and to its mail', async () => {
    const commitment = aCommitment({ clientId: 'c7', dueDay: '2026-11-18', evidence: someEvidence });
    const { onOpenMail, onOpenClient } = show({ ours: aDueList([commitment], '蓝海') });
    await userEvent.click(screen.getByRole('button', { name: '蓝海' }));
    expect(onOpenClient).toHaveBeenCalledWith('c7');
    await userEvent.click(screen.getByRole('button', { name: '2 Mar email' }));
    expect(onOpenMail).toHaveBeenCalledWith(someEvidence);
  });

  test('has no button for a mail that has no address, nor for a client that is gone', () => {
    const evidence = { ...someEvidence, link: null };
    show({ ours: aDueList([aCommitment({ dueDay: '2026-11-18', evidence })], '') });
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByText('2 Mar email')).toBeDefined();
  });

  test('says its true number when the list is cut', () => {
    show({ ours: aDueList([aCommitment({ dueDay: '2026-11-18' })], 'Northwind', 1234) });
    expect(screen.getByRole('heading', { name: 'You promised 1,234' })).toBeDefined();
    expect(screen.getByText('The first 1 of 1,234.')).toBeDefined();
  });

  test('cannot turn the words around it', () => {
    show({ ours: aDueList([aCommitment({ text: 'Send', dueDay: '2026-11-18' })], 'North\u202ewind') });
    expect(screen.getByRole('button', { name: 'Northwind' }).title).toBe('Open Northwind on the full page');
  });
});

describe('what they promised', () => {
  const theirs = aDueList([aCommitment({ direction: 'theirs', text: 'Send the logo', dueDay: '2026-11-19' })]);

  test('is folded below ours, and opens', async () => {
    show({ theirs });
    const fold = screen.getByRole('heading', { name: 'They promised 1' }).closest('details');
    expect(fold?.open).toBe(false);
    await userEvent.click(screen.getByRole('heading', { name: 'They promised 1' }));
    expect(fold?.open).toBe(true);
    expect(within(fold as HTMLElement).getByText('Send the logo')).toBeDefined();
  });

  test('is open where nothing of ours is due', () => {
    show({ ours: none, theirs });
    expect(screen.getByRole('heading', { name: 'They promised 1' }).closest('details')?.open).toBe(true);
    expect(screen.getByText('Nothing you promised is late or due today.')).toBeDefined();
  });
});

describe('a free day', () => {
  test.each([
    [{ day: '2026-11-23', count: 1 }, 'Next: 1 promise on Mon 23 Nov.'],
    [{ day: '2027-01-04', count: 3 }, 'Next: 3 promises on 4 Jan 2027.'],
    [null, 'And no later day is set for a promise of yours.'],
  ] as const)('says what comes next: %j', (next, sentence) => {
    show({ ours: none, next });
    expect(screen.getByText(sentence)).toBeDefined();
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('speaks Chinese', () => {
    show({ ours: none, next: { day: '2026-11-23', count: 2 } }, 'zh-CN');
    expect(screen.getByText('接下来：11月23日有 2 项承诺到期。')).toBeDefined();
  });
});
