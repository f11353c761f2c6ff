// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Facts } from '@/components/context/facts';
import type { Language } from '@/lib/domain/client';
import type { ClientContext } from '@/lib/ui/view-types';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

type Shown = Parameters<typeof Facts>[0]['shown'];

const nothing: Partial<ClientContext> = {
  kept: { kept: 0, due: 0, renegotiated: 0 },
  satisfaction: null,
  daysSinceUpdate: null,
  updateEveryDays: null,
  updateOverdue: false,
};

const open = vi.fn();

function facts(fields: Partial<ClientContext>, language: Language = 'en'): string[] {
  renderInCatalogue(<Facts shown={{ ...nothing, ...fields } as Shown} onOpen={open} />, language);
  return screen.getAllByRole('definition').map((value) => `${value.textContent} ${value.previousSibling?.textContent}`);
}

test('figures are said as counts, never as a percentage', () => {
  const last = aSatisfactionResponse({ value: 4, scaleMin: 1, scaleMax: 5, on: '2026-10-12', word: null });
  const shown = facts({
    kept: { kept: 14, due: 16, renegotiated: 2 },
    satisfaction: { last, previous: last, trend: 'same', values: [3, 4, 4] },
    daysSinceUpdate: 6,
  });
  expect(shown).toEqual(['14 of 16 promises kept, 2 moved in time', '4 of 5 rated 12 Oct', '6 d since last update']);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Ratings, oldest first: 3, 4, 4. Unchanged.');
});

test('an update that is overdue says what was agreed', () => {
  expect(facts({ daysSinceUpdate: 20, updateEveryDays: 14, updateOverdue: true })[2]).toBe(
    '20 d overdue: agreed every 14 d',
  );
});

test('nothing on record is said in words', () => {
  expect(facts({})).toEqual(['– no promise due yet', '– not rated yet', '– no update yet']);
});

test('in Chinese', () => {
  expect(facts({ kept: { kept: 9, due: 9, renegotiated: 0 }, daysSinceUpdate: 2 }, 'zh-CN')).toEqual([
    '9 / 9 承诺已兑现',
    '– 尚无评分',
    '2 天 距上次汇报',
  ]);
});

test('the last answer leads to its page', async () => {
  const last = aSatisfactionResponse({ id: 'answer-9', value: 4 });
  facts({ satisfaction: { last, previous: null, trend: null, values: [4] } });
  await userEvent.setup().click(screen.getByRole('button'));
  expect(open).toHaveBeenCalledWith('satisfaction', 'answer-9');
});
