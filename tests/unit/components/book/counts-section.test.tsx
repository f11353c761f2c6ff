// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { CountsSection } from '@/components/book/counts-section';
import type { Language } from '@/lib/domain/client';
import type { Dismissal } from '@/lib/domain/dismissal';
import type { SuggestionKind } from '@/lib/domain/suggestion-kind';
import type { CountsOutcome } from '@/lib/ui/use-counts';
import { aDismissal } from '@/tests/helpers/a-dismissal';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const once = aDismissal();
const twice = aDismissal({ id: 'see you', sample: 'See you.', messages: ['gmail|a', 'gmail|b'] });

function section(dismissals: readonly Dismissal[], outcome: CountsOutcome = 'saved', language: Language = 'en') {
  const setWanted = vi.fn(async (_kind: SuggestionKind, _wanted: boolean) => outcome);
  const offerAgain = vi.fn(async (_dismissals: readonly Dismissal[]) => outcome);
  const element = (left: readonly Dismissal[]) => (
    <CountsSection
      wantedKinds={['promise', 'change']}
      dismissals={left}
      setWanted={setWanted}
      offerAgain={offerAgain}
    />
  );
  const { rerender } = renderInCatalogue(element(dismissals), language);
  return {
    setWanted,
    offerAgain,
    show: (left: readonly Dismissal[]) => rerender(element(left)),
    user: userEvent.setup(),
  };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('what counts', () => {
  test('has a switch for each kind, written at once', async () => {
    const { setWanted, user } = section([]);
    const checked = screen.getAllByRole('checkbox', { checked: true }).map((box) => box.parentElement?.textContent);
    expect(checked).toEqual([' Promises', ' Changes']);
    await user.click(screen.getByRole('checkbox', { name: 'Requests' }));
    await user.click(screen.getByRole('checkbox', { name: 'Promises' }));
    expect(setWanted.mock.calls).toEqual([
      ['request', true],
      ['promise', false],
    ]);
    expect(screen.getByRole('status').textContent).toBe('Saved.');
  });

  test('says when nothing was dismissed, in one sentence', () => {
    section([]);
    expect(screen.getByText('You have not dismissed any sentence yet.')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('lists what was dismissed, and how often', () => {
    section([once, twice]);
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual([
      'I will be in touch.Dismissed once: gone from that emailOffer again',
      'See you.Dismissed twice: no longer offeredOffer again',
    ]);
  });

  test('is in Chinese in a Chinese browser', () => {
    section([once], 'saved', 'zh-CN');
    expect(screen.getByRole('region', { name: '哪些内容需要提示' }).textContent).toContain('标过 1 次');
    expect(button('重新提示：I will be in touch.')).toBeTruthy();
  });
});

describe('offering again', () => {
  test('is one press for a sentence, and the focus goes on to the next', async () => {
    const { offerAgain, show, user } = section([once, twice]);
    button('Offer again: I will be in touch.').focus();
    await user.keyboard('{Enter}');
    expect(offerAgain).toHaveBeenCalledExactlyOnceWith([once]);
    expect(screen.getByRole('status').textContent).toBe('The sentence is offered again.');
    show([twice]);
    expect(document.activeElement).toBe(button('Offer again: See you.'));
  });

  test('for all asks first', async () => {
    const { offerAgain, user } = section([once, twice]);
    await user.click(button('Offer all again…'));
    expect(document.activeElement?.textContent).toBe('Forget all 2 dismissed sentences?');
    await user.click(button('Cancel'));
    expect(offerAgain).not.toHaveBeenCalled();
    await user.click(button('Offer all again…'));
    await user.click(button('Yes, offer all again'));
    expect(offerAgain).toHaveBeenCalledExactlyOnceWith([once, twice]);
    expect(screen.getByRole('status').textContent).toBe('2 sentences are offered again.');
  });

  test('says when it was not done', async () => {
    const { user } = section([once], 'failed');
    await user.click(button('Offer again: I will be in touch.'));
    expect(within(screen.getByRole('status')).getByText(/^Not changed\./)).toBeTruthy();
  });
});
