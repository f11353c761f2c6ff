// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '@/lib/app/writer';
import type { Template } from '@/lib/domain/template';
import type { KeptEdit } from '@/lib/ui/short/held-edit';
import type { StandingTemplate } from '@/lib/ui/templates/template-file';
import type { TemplateValues } from '@/lib/ui/templates/template-values';
import { useTemplateEdit } from '@/lib/ui/templates/use-template-edit';
import type { WriteOutcome } from '@/lib/ui/write-outcome';

type Outcome = WriteOutcome & { version?: number };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const values: TemplateValues = { name: 'Note', purpose: 'other', language: 'en', subject: '', body: 'One' };
const standing = (fields: Partial<StandingTemplate> = {}): StandingTemplate => ({
  values,
  version: 1,
  expectedVersion: 1,
  position: 3,
  hidden: false,
  origin: 'own',
  isGone: false,
  ...fields,
});

function start(kept: KeptEdit<TemplateValues> | null = null, first = standing()) {
  const answers: ((outcome: Outcome) => void)[] = [];
  const save = vi.fn((_: Draft<Template>) => new Promise<Outcome>((resolve) => answers.push(resolve)));
  const keep = vi.fn();
  const readAgain = vi.fn(async () => {});
  const hook = renderHook(
    (now: StandingTemplate) => useTemplateEdit({ id: 'template-1', standing: now, kept, keep, save, readAgain }),
    { initialProps: first },
  );
  const edit = () => hook.result.current;
  return {
    edit,
    save,
    keep,
    readAgain,
    type: (part: Partial<TemplateValues>) => act(() => edit().type(part)),
    wait: (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms)),
    answer: (outcome: Outcome) => act(async () => answers.shift()?.(outcome)),
    become: (now: StandingTemplate) => act(() => hook.rerender(now)),
    close: () => act(() => hook.unmount()),
  };
}

test('a version is made of a pause, never of a key', async () => {
  const { edit, save, keep, type, wait, answer } = start();
  for (const body of ['One t', 'One tw', 'One two']) {
    type({ body });
    await wait(1_900);
  }
  expect(save).not.toHaveBeenCalled();
  expect(keep).toHaveBeenLastCalledWith({ base: values, values: { ...values, body: 'One two' } });
  await wait(100);
  expect(save.mock.calls).toEqual([
    [{ id: 'template-1', ...values, body: 'One two', position: 3, hidden: false, expectedVersion: 1 }],
  ]);
  await answer({ kind: 'saved', version: 2 });
  expect(edit().state).toBe('saved');
  expect(keep).toHaveBeenLastCalledWith(null);
});

test('what is typed while a write is on its way is kept, and saved over it', async () => {
  const { edit, save, keep, type, wait, answer, become } = start();
  type({ body: 'A' });
  await wait(2_000);
  type({ body: 'AB' });
  // The change is heard of before the answer is here.
  become(standing({ values: { ...values, body: 'A' }, version: 2, expectedVersion: 2 }));
  expect(edit().values.body).toBe('AB');
  expect(edit().disputed).toEqual([]);
  await answer({ kind: 'saved', version: 2 });
  expect(edit().values.body).toBe('AB');
  expect(edit().disputed).toEqual([]);
  expect(keep).toHaveBeenLastCalledWith({ base: { ...values, body: 'A' }, values: { ...values, body: 'AB' } });
  await wait(2_000);
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ body: 'AB', expectedVersion: 2 }));
});

test('an older reading that comes late does not bring the old text back', async () => {
  const { edit, type, wait, answer, become } = start();
  type({ body: 'A' });
  await wait(2_000);
  await answer({ kind: 'saved', version: 2 });
  become(standing());
  expect(edit().values.body).toBe('A');
  expect(edit().disputed).toEqual([]);
});

test('fields that another page changed are taken over, and both texts of one field wait for a choice', async () => {
  const { edit, save, type, wait, become } = start();
  type({ body: 'Mine' });
  become(standing({ values: { ...values, name: 'Renamed' }, version: 2, expectedVersion: 2 }));
  expect(edit()).toMatchObject({ values: { name: 'Renamed', body: 'Mine' }, tookOver: ['name'], disputed: [] });
  become(standing({ values: { ...values, name: 'Renamed', body: 'Theirs' }, version: 3, expectedVersion: 3 }));
  expect(edit().disputed).toEqual(['body']);
  expect(edit().values.body).toBe('Mine');
  await wait(10_000);
  expect(save).not.toHaveBeenCalled();
  act(() => edit().choose('mine'));
  await wait(2_000);
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'Renamed', body: 'Mine', expectedVersion: 3 }));
});

test('a conflict is looked at and saved again', async () => {
  const { edit, save, readAgain, type, wait, answer, become } = start();
  type({ body: 'Mine' });
  await wait(2_000);
  await answer({ kind: 'conflict' });
  expect(readAgain).toHaveBeenCalledOnce();
  become(standing({ values: { ...values, subject: 'Theirs' }, version: 2, expectedVersion: 2 }));
  expect(edit().values).toMatchObject({ subject: 'Theirs', body: 'Mine' });
  await wait(2_000);
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ subject: 'Theirs', expectedVersion: 2 }));
});

test('a store that fails loses nothing and is asked again', async () => {
  const { edit, save, type, wait, answer } = start();
  type({ body: 'Mine' });
  await wait(2_000);
  await answer({ kind: 'failed', why: 'full' });
  expect(edit().state).toEqual({ failed: 'full' });
  expect(edit().values.body).toBe('Mine');
  void act(() => void edit().saveNow());
  expect(save).toHaveBeenCalledTimes(2);
});

test('leaving saves at once, also what was typed while a write was on its way', async () => {
  const { save, keep, type, wait, answer, close } = start();
  type({ body: 'A' });
  await wait(2_000);
  type({ body: 'AB' });
  close();
  expect(save).toHaveBeenCalledOnce();
  await answer({ kind: 'saved', version: 2 });
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ body: 'AB', expectedVersion: 2 }));
  await answer({ kind: 'saved', version: 3 });
  expect(keep).toHaveBeenLastCalledWith(null);
});

test('what was kept from last time is there, and becomes a version', async () => {
  const { edit, save, wait } = start({ base: values, values: { ...values, body: 'Kept' } });
  expect(edit().values.body).toBe('Kept');
  await wait(2_000);
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ body: 'Kept', expectedVersion: 1 }));
});

test.each([{ name: ' ' }, { name: 'x'.repeat(401) }, { body: 'x'.repeat(20_001) }])(
  'what no record may hold waits, and is kept',
  async (part) => {
    const { save, keep, type, wait } = start();
    type(part);
    await wait(10_000);
    expect(save).not.toHaveBeenCalled();
    expect(keep).toHaveBeenLastCalledWith({ base: values, values: { ...values, ...part } });
  },
);

test('one that was deleted elsewhere lives again only when a person says so', async () => {
  const { save, type, wait, become, edit } = start();
  type({ body: 'Mine' });
  become(standing({ version: 2, expectedVersion: 0, isGone: true }));
  await wait(10_000);
  expect(save).not.toHaveBeenCalled();
  act(() => void edit().saveAnyway());
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ body: 'Mine', expectedVersion: 0 }));
});

test('an earlier text is saved as a new version at once', async () => {
  const { edit, save } = start();
  act(() => void edit().replace({ ...values, body: 'Zero' }));
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ body: 'Zero', expectedVersion: 1 }));
});
