// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { DayField } from '@/components/day/day-field';
import type { Language } from '@/lib/domain/client';
import { type DayValue, noDay } from '@/lib/ui/day/day-value';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const calendar = { weekend: [6, 7], holidays: ['2026-11-26'], makeUpDays: ['2026-11-28'] };
const counts = { '2026-11-27': 3, '2026-11-24': 1 };

function show(props: Partial<ComponentProps<typeof DayField>> = {}, language: Language = 'en') {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB', 'zh-CN']);
  const seen: DayValue[] = [];
  const onMonth = vi.fn();
  const onEscape = vi.fn();
  function Held() {
    const [value, setValue] = useState(props.value ?? noDay);
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the form around
      <div onKeyDown={({ key }) => key === 'Escape' && onEscape()}>
        <DayField
          label="Due"
          today="2026-11-20"
          zone="Europe/Berlin"
          calendar={calendar}
          counts={counts}
          onMonth={onMonth}
          {...props}
          value={value}
          onChange={(next) => {
            seen.push(next);
            setValue(next);
          }}
        />
      </div>
    );
  }
  renderInCatalogue(<Held />, language);
  return { seen, onMonth, onEscape, user: userEvent.setup(), input: screen.getByLabelText<HTMLInputElement>('Due') };
}

/** What stands in a day to see. */
const shown = (cell: HTMLElement) =>
  [...cell.querySelectorAll('[aria-hidden]')].map((part) => part.textContent).join('');
const focusedDay = () => document.activeElement?.getAttribute('data-day');
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

test('typed words are understood at once, with what there is to know of the day', async () => {
  const { seen, user, input, onMonth } = show();
  await user.type(input, 'next Friday');
  expect(seen.at(-1)).toEqual({ day: '2026-11-27', text: 'next Friday' });
  expect(said()).toEqual(['Fri 27 Nov, in 7 days3 promises are due that day.']);
  expect(onMonth).toHaveBeenCalledWith('2026-11-01', '2026-11-30');
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Fri 27 Nov');
});

test('Chinese words on an English screen, English words on a Chinese one', async () => {
  const { seen, user, input } = show({}, 'zh-CN');
  await user.type(input, 'tomorrow');
  expect(seen.at(-1)?.day).toBe('2026-11-21');
  await user.clear(input);
  await user.type(input, '下周二');
  expect(seen.at(-1)?.day).toBe('2026-11-24');
  expect(said()).toEqual(['11月24日周二，4 天后这一天已有 1 项承诺到期。']);
});

test.each([
  ['31 Feb', 'No calendar has that day.'],
  ['9999-12-31', 'That is more than ten years away.'],
  ['soon', 'Kept knows no such day. Try “next Friday”, “+3wd” (working days) or 2026-12-01.'],
])('of %s it says: %s', async (text, sentence) => {
  const { seen, user, input } = show();
  await user.type(input, text);
  expect(seen.at(-1)).toEqual({ day: null, text });
  expect(said()).toEqual([sentence]);
});

test('of a holiday it says so and offers the next working day', async () => {
  const { seen, user, input } = show();
  await user.type(input, '2026-11-26');
  expect(said()[0]).toContain('That day is a holiday.');
  await user.click(screen.getByRole('button', { name: 'Take Fri 27 Nov' }));
  expect(seen.at(-1)).toEqual({ day: '2026-11-27', text: 'Fri 27 Nov' });
  expect(input.value).toBe('Fri 27 Nov');
});

test('a make-up day is a working day, the day after it is off', async () => {
  const { user, input } = show();
  await user.type(input, '2026-11-28');
  expect(said()[0]).not.toContain('day off');
  await user.clear(input);
  await user.type(input, '2026-11-29');
  expect(said()[0]).toContain('That is a day off.');
  expect(screen.getByRole('button', { name: 'Take Mon 30 Nov' })).toBeDefined();
});

test('of a day that is over it says so, and nothing more', async () => {
  const { user, input } = show();
  await user.type(input, '2026-11-15');
  expect(said()[0]).toBe('Sun 15 Nov, 5 days agoThat day is over already.');
  expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();
});

test('no day yet is a choice', async () => {
  const { seen, user, input } = show({ value: { day: '2026-11-27', text: 'fri' } });
  const none = screen.getByRole('button', { name: 'No day yet' });
  expect(none.getAttribute('aria-pressed')).toBe('false');
  await user.click(none);
  expect(seen).toEqual([noDay]);
  expect(none.getAttribute('aria-pressed')).toBe('true');
  expect(input.value).toBe('');
});

test('the days that a mail allows are offered with their words', async () => {
  const choices = [
    { day: '2026-11-27', words: 'end of next week' },
    { day: '2026-11-30', words: 'month end' },
  ];
  const { seen, user } = show({ choices, value: { day: '2026-11-27', text: 'end of next week' } });
  expect(screen.getByRole('button', { name: /end of next week/ }).getAttribute('aria-pressed')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'month end · Mon 30 Nov' }));
  expect(seen.at(-1)).toEqual({ day: '2026-11-30', text: 'Mon 30 Nov' });
});

test('a day is picked with the keyboard alone', async () => {
  const { seen, user, input, onMonth } = show({ value: { day: '2026-11-27', text: 'fri' } });
  await user.click(input);
  await user.keyboard('{ArrowDown}');
  expect(focusedDay()).toBe('2026-11-27');
  await user.keyboard('{ArrowRight}{ArrowUp}{Home}');
  expect(focusedDay()).toBe('2026-11-16');
  await user.keyboard('{PageDown}{End}');
  expect(focusedDay()).toBe('2026-12-20');
  expect(onMonth).toHaveBeenLastCalledWith('2026-12-01', '2026-12-31');
  await user.keyboard('{Enter}');
  expect(seen).toEqual([{ day: '2026-12-20', text: 'Sun 20 Dec' }]);
  expect(document.activeElement).toBe(input);
  expect(screen.queryByRole('grid')).toBeNull();
});

test('Esc closes the calendar and nothing around it', async () => {
  const { seen, user, input, onEscape } = show();
  await user.click(screen.getByRole('button', { name: 'Open the calendar' }));
  expect(focusedDay()).toBe('2026-11-20');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('grid')).toBeNull();
  expect(document.activeElement).toBe(input);
  expect(onEscape).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(onEscape).toHaveBeenCalledOnce();
  expect(seen).toEqual([]);
});

test('the calendar says of each day what it shows', async () => {
  const { user } = show({ value: { day: '2026-11-27', text: 'fri' } });
  await user.click(screen.getByRole('button', { name: 'Open the calendar' }));
  const grid = screen.getByRole('grid', { name: 'November 2026' });
  expect(screen.getAllByRole('columnheader').map((head) => head.getAttribute('abbr'))[0]).toBe('Monday');
  expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  const cell = (name: string) => screen.getByRole('gridcell', { name });
  expect(cell('Friday 27 November 2026, 3 promises due').getAttribute('aria-selected')).toBe('true');
  expect(cell('Friday 20 November 2026').getAttribute('aria-current')).toBe('date');
  expect(shown(cell('Thursday 26 November 2026, holiday'))).toBe('26off');
  expect(shown(cell('Saturday 28 November 2026, make-up working day'))).toBe('28on');
  expect(cell('Sunday 29 November 2026, day off')).toBeDefined();
  expect(shown(cell('Tuesday 24 November 2026, one promise due'))).toBe('241');
});

test('in Chinese the marks are 休 and 班', async () => {
  const { user } = show({}, 'zh-CN');
  await user.click(screen.getByRole('button', { name: '打开日历' }));
  expect(shown(screen.getByRole('gridcell', { name: '2026年11月26日星期四, 节假日' }))).toBe('26休');
  expect(shown(screen.getByRole('gridcell', { name: '2026年11月28日星期六, 调休上班' }))).toBe('28班');
});

test('the buttons for the months keep the focus, and a day is picked with the pointer', async () => {
  const { seen, user } = show();
  await user.click(screen.getByRole('button', { name: 'Open the calendar' }));
  const next = screen.getByRole('button', { name: 'Month after' });
  await user.click(next);
  expect(document.activeElement).toBe(next);
  await user.click(screen.getByRole('gridcell', { name: 'Wednesday 2 December 2026' }));
  expect(seen).toEqual([{ day: '2026-12-02', text: 'Wed 2 Dec' }]);
});

test('days more than ten years away cannot be reached', async () => {
  const { seen, user } = show({ value: { day: '2036-11-19', text: '2036-11-19' } });
  await user.click(screen.getByRole('button', { name: 'Open the calendar' }));
  await user.keyboard('{PageDown}');
  expect(focusedDay()).toBe('2036-11-20');
  await user.click(screen.getByRole('gridcell', { name: /^Friday 21 November 2036/ }));
  expect(seen).toEqual([]);
});
