import { useRef, useState } from 'react';
import type { DataKeeper, RestoreState } from './book-backup';
import { shownTrouble } from './shown-trouble';

const start: RestoreState = { step: 'choose', notice: null };

export interface Restore {
  readonly state: RestoreState;
  readonly choose: (file: File) => Promise<void>;
  readonly confirm: () => Promise<void>;
  /** Stops what is being done, and nothing was changed. */
  readonly cancel: () => void;
}

/** The steps of a restore: choose → check → confirm → write, with a way back at each. */
export function useRestore(keeper: DataKeeper, onRestored: () => void): Restore {
  const [state, setState] = useState<RestoreState>(start);
  const running = useRef<AbortController | null>(null);

  /** Runs one step that can be cancelled; whatever it throws becomes the next state. */
  const run = async (step: (signal: AbortSignal) => Promise<void>) => {
    const controller = new AbortController();
    running.current = controller;
    try {
      await step(controller.signal);
    } catch (error) {
      setState(
        controller.signal.aborted
          ? { step: 'choose', notice: 'cancelled' }
          : { step: 'failed', error: shownTrouble(error) },
      );
    } finally {
      running.current = null;
    }
  };

  const choose = (file: File) =>
    run(async (signal) => {
      setState({ step: 'checking', fileName: file.name });
      const check = await keeper.checkBackup(file, signal);
      if (!check.ok) {
        setState({ step: 'refused', fileName: file.name, problem: check.problem });
        return;
      }
      const present = await keeper.countAll().catch(() => null);
      signal.throwIfAborted();
      setState({ step: 'confirm', fileName: file.name, backup: check.backup, present });
    });

  const confirm = () =>
    run(async (signal) => {
      if (state.step !== 'confirm') return;
      const { counts, restore } = state.backup;
      setState({ step: 'restoring', done: 0, total: sum(counts) });
      await restore({ signal, onProgress: (done, total) => setState({ step: 'restoring', done, total }) });
      setState({ step: 'done', counts });
      onRestored();
    });

  const cancel = () => {
    if (running.current) running.current.abort();
    else setState({ step: 'choose', notice: 'cancelled' });
  };

  return { state, choose, confirm, cancel };
}

const sum = (counts: object): number => Object.values(counts).reduce((total: number, count) => total + count, 0);
