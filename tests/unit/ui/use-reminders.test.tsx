// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { type ReminderPreferences, useReminders } from '@/lib/ui/use-reminders';

const off: ReminderPreferences = {
  reminders: 'off',
  reminderHour: 9,
  reminderDaysBefore: 1,
  reminderNames: false,
};

function start(preferences: ReminderPreferences = off, allowed = false) {
  const world = { preferences, allowed, answers: true, asked: 0, heard: () => {} };
  const savePreferences = vi.fn(async (changed: Partial<ReminderPreferences>) => {
    world.preferences = { ...world.preferences, ...changed };
  });
  const ports = {
    savePreferences,
    isAllowed: async () => world.allowed,
    ask: async () => {
      world.asked += 1;
      world.allowed = world.answers;
      return world.answers;
    },
    onPermissions: (heard: () => void) => {
      world.heard = heard;
      return () => {};
    },
  };
  const hook = renderHook(() => useReminders({ preferences: world.preferences, ...ports }));
  return { world, savePreferences, ...hook };
}

test('switching on asks, and is kept once it is allowed', async () => {
  const { world, result, rerender } = start();
  await act(() => result.current.switchTo(true));
  rerender();
  expect(world.asked).toBe(1);
  expect(world.preferences.reminders).toBe('on');
  expect([result.current.on, result.current.notice]).toEqual([true, 'saved']);
});

test('the question comes within the press, before anything is awaited', () => {
  const { world, result } = start();
  act(() => void result.current.switchTo(true));
  expect(world.asked).toBe(1);
});

test('refused, it stays off and says why', async () => {
  const { world, result, rerender, savePreferences } = start();
  world.answers = false;
  await act(() => result.current.switchTo(true));
  rerender();
  expect(savePreferences).not.toHaveBeenCalled();
  expect([result.current.on, result.current.notice]).toEqual([false, 'refused']);
});

test('a browser that cannot ask counts as refused', async () => {
  const { world, result, rerender } = start();
  Object.defineProperty(world, 'answers', {
    get: () => {
      throw new Error('no prompt');
    },
  });
  await act(() => result.current.switchTo(true));
  rerender();
  expect(result.current.notice).toBe('refused');
});

test('switching off asks nobody', async () => {
  const { world, result, rerender } = start({ ...off, reminders: 'on' }, true);
  await act(() => result.current.switchTo(false));
  rerender();
  expect([world.asked, result.current.on]).toEqual([0, false]);
});

test('a permission taken back while the page is open switches it off, and is said', async () => {
  const { world, result } = start({ ...off, reminders: 'on' }, true);
  await act(async () => world.heard());
  expect(result.current.on).toBe(true);
  world.allowed = false;
  await act(async () => world.heard());
  await waitFor(() => expect([result.current.on, result.current.notice]).toEqual([false, 'taken-back']));
});

test('a permission taken back earlier is said, until it is switched on again', async () => {
  const { result, rerender } = start({ ...off, reminders: 'taken-back' });
  expect([result.current.on, result.current.notice]).toEqual([false, 'taken-back']);
  await act(() => result.current.switchTo(true));
  rerender();
  expect([result.current.on, result.current.notice]).toEqual([true, 'saved']);
});

test('a choice that could not be kept is said', async () => {
  const { result, savePreferences } = start({ ...off, reminders: 'on' }, true);
  savePreferences.mockRejectedValue(new Error('full'));
  await act(() => result.current.change({ reminderHour: 17 }));
  expect(result.current.notice).toBe('failed');
});
