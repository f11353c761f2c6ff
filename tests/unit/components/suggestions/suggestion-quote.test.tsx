// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { SuggestionQuote } from '@/components/suggestions/suggestion-quote';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

afterEach(() => vi.restoreAllMocks());

/** The DOM of the tests has no layout: the heights are given. CSS px. */
function withHeights(whole: number, shown: number) {
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(whole);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(shown);
}

test('a sentence that fits has no button', () => {
  withHeights(38, 38);
  renderInCatalogue(<SuggestionQuote text="Short." />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a long one is opened and closed', async () => {
  withHeights(190, 38);
  const user = userEvent.setup();
  renderInCatalogue(<SuggestionQuote text={'Long words. '.repeat(40)} />);
  await user.click(screen.getByRole('button', { name: 'Show all of it', expanded: false }));
  const less = screen.getByRole('button', { name: 'Show less', expanded: true });
  const opened = document.getElementById(less.getAttribute('aria-controls') ?? '');
  expect(opened?.getAttribute('data-whole')).toBe('true');
  await user.click(less);
  expect(screen.getByRole('button', { expanded: false })).toBeTruthy();
});
