import { expect, test, vi } from 'vitest';
import type { Writer } from '@/lib/app/writer';
import { ValidationError } from '@/lib/domain/validation-error';
import { createRecordWrites } from '@/lib/ui/sidebar/record-writes';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aWriter } from '@/tests/helpers/sidebar-ports';

const plan = aCommitment({ version: 4 });
const move = { to: '2026-11-27', on: '2026-11-20', reason: 'Tom is ill', toldBefore: null };

function writes(fields: Partial<Writer> = {}) {
  const writer = aWriter(fields);
  const notices = { say: vi.fn(), fail: vi.fn(), clear: vi.fn() };
  const refresh = vi.fn(async () => {});
  return {
    writer,
    notices,
    refresh,
    ...createRecordWrites({ writer, newId: () => 'command-1' }, { notices, refresh }),
  };
}

const undo = { kind: 'commitment', id: plan.id, version: 2 };

test('each step names the version that was seen, and says what was done with a way to take it back', async () => {
  const { writer, notices, refresh, ...steps } = writes();
  const seen = { commandId: 'command-1', id: plan.id, expectedVersion: 4 };
  const { state, settledOn, missReason, renegotiations, ...entry } = plan;
  await steps.saveCommitment({ ...entry, expectedVersion: 4 });
  expect(notices.say).toHaveBeenLastCalledWith({ key: 'done_edited', subject: plan.text, undo, record: null });
  await steps.move(plan, move);
  expect(writer.renegotiateCommitment).toHaveBeenCalledWith({ ...seen, move });
  expect(notices.say).toHaveBeenLastCalledWith({ key: 'done_moved', subject: plan.text, undo, record: null });
  await steps.reopen(plan);
  expect(writer.reopenCommitment).toHaveBeenCalledWith(seen);
  await steps.remove('commitment', plan, plan.text);
  expect(writer.removeRecord).toHaveBeenCalledWith({ ...seen, kind: 'commitment' });
  expect(notices.say).toHaveBeenLastCalledWith({ key: 'done_removed', subject: plan.text, undo, record: null });
  expect(refresh).toHaveBeenCalledTimes(4);
});

test('a new one is logged, and can be shown', async () => {
  const record = { of: 'commitment', id: plan.id };
  const { notices, saveCommitment } = writes();
  const { state, settledOn, missReason, renegotiations, ...entry } = plan;
  await saveCommitment({ ...entry, expectedVersion: 0 });
  expect(notices.say).toHaveBeenLastCalledWith({ key: 'done_logged', subject: plan.text, undo, record });
});

test('a form is told why nothing was written; a step without a form says it at the foot', async () => {
  const conflict = async () => ({ ok: false, reason: 'conflict', current: 5 }) as const;
  const { notices, move: moveDay, reopen } = writes({ renegotiateCommitment: conflict, reopenCommitment: conflict });
  expect(await moveDay(plan, move)).toEqual({ kind: 'conflict' });
  expect(notices.fail).not.toHaveBeenCalled();
  expect(await reopen(plan)).toEqual({ kind: 'conflict' });
  expect(notices.fail).toHaveBeenCalledWith({ kind: 'conflict' });
  expect(notices.say).not.toHaveBeenCalled();
});

test('what the store refuses is an outcome, not an exception', async () => {
  const fields = [{ path: 'move', problem: 'not-open' }];
  const { move: moveDay, refresh } = writes({
    renegotiateCommitment: async () => {
      throw new ValidationError(fields);
    },
  });
  expect(await moveDay(plan, move)).toEqual({ kind: 'invalid', fields });
  expect(refresh).toHaveBeenCalledOnce();
});
