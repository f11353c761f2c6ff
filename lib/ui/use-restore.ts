import { useRef, useState } from 'react';
import type { DataKeeper, RestoreState } from './book-backup';
import { shownTrouble } from './shown-trouble';

const start: RestoreState = { step: 'choose', notice: null };

export interface Restore {
  readonly state: RestoreState;
  readonly choose: (file: File) => Promise<void>;
  readonly confirm: () => Promise<void>;
  /** While restoring: stops, and nothing was changed. Before: goes back to choosing. */
  readonly cancel: () => void;
  readonly again: () => void;
}

/** The steps of a restore: choose → check → confirm → write, with a way back at each. */
export function useRestore(keeper: DataKeeper, onRestored: () => void): Restore {
  const [state, setState] = useState<RestoreState>(start);
  const running = useRef<AbortController | null>(null);

  const choose = async (file: File) => {
    setState({ step: 'checking', fileName: file.name });
    const check = await keeper.checkBackup(file);
    if (!check.ok) {
      setState({ step: 'refused', fileName: file.name, problem: check.problem });
      return;
    }
    const present = await keeper.countAll().catch(() => null);
    setState({ step: 'confirm', fileName: file.name, backup: check.backup, present });
  };

  const confirm = async () => {
    if (state.step !== 'confirm') return;
    const controller = new AbortController();
    running.current = controller;
    setState({ step: 'restoring', done: 0, total: sum(state.backup.counts) });
    try {
      await state.backup.restore({
        signal: controller.signal,
        onProgress: (done, total) => setState({ step: 'restoring', done, total }),
      });
      setState({ step: 'done', counts: state.backup.counts });
      onRestored();
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

  const cancel = () => {
    if (running.current) running.current.abort();
    else setState({ step: 'choose', notice: 'cancelled' });
  };

  return { state, choose, confirm, cancel, again: () => setState(start) };
}

const sum = (counts: object): number => Object.values(counts).reduce((total: number, count) => total + count, 0);
