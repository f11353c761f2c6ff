import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '@/lib/app/writer';
import type { Template } from '@/lib/domain/template';
import type { KeptEdit } from '@/lib/ui/short/held-edit';
import type { ShownTrouble } from '@/lib/ui/shown-trouble';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import {
  afterConflict,
  afterWrite,
  beginTemplateEdit,
  chooseText,
  disputedFields,
  expectedVersion,
  isChanged,
  isDue,
  meetTemplate,
  type TemplateEdit,
} from './template-edit';
import type { StandingTemplate } from './template-file';
import type { TemplateValues } from './template-values';

/** Without a key for so many ms, what was typed becomes a version. */
const pause = 2_000;

export type SaveState = 'none' | 'waiting' | 'saving' | 'saved' | { readonly failed: ShownTrouble | 'invalid' };

interface Around {
  readonly id: string;
  readonly standing: StandingTemplate;
  readonly kept: KeptEdit<TemplateValues> | null;
  /** Keeps what is typed at once; null forgets it. */
  readonly keep: (edit: KeptEdit<TemplateValues> | null) => void;
  readonly save: (template: Draft<Template>) => Promise<WriteOutcome & { readonly version?: number }>;
  readonly readAgain: () => Promise<void>;
}

/** The editor of a template, which saves by itself: after a pause, when it is left, and before it is closed. */
export function useTemplateEdit(around: Around) {
  const { standing, kept } = around;
  const [edit, setEdit] = useState(() => beginTemplateEdit(standing, kept));
  const [state, setState] = useState<SaveState>('none');
  const isSaving = state === 'saving';
  // While a write is on its way the record may already be what it wrote: it is compared when the answer is here.
  const shown = isSaving ? edit : meetTemplate(edit, standing);
  const latest = useRef({ edit: shown, around, writing: false, closed: false });
  latest.current.edit = shown;
  latest.current.around = around;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const take = useCallback((next: TemplateEdit) => {
    latest.current.edit = next;
    setEdit(next);
    latest.current.around.keep(isChanged(next) ? { base: next.base, values: next.values } : null);
  }, []);

  /** Writes what is there, whatever waits; a second one goes when the first is done. */
  const write = useCallback(
    async (isWanted: (edit: TemplateEdit, standing: StandingTemplate) => boolean): Promise<void> => {
      clearTimeout(timer.current);
      const { edit: now, around: with_, writing } = latest.current;
      if (writing || !isWanted(now, with_.standing)) return;
      latest.current.writing = true;
      setState('saving');
      const { values } = now;
      const done = await with_.save({
        id: with_.id,
        ...values,
        position: with_.standing.position,
        hidden: with_.standing.hidden,
        expectedVersion: expectedVersion(now, with_.standing),
      });
      latest.current.writing = false;
      const typed = latest.current.edit;
      if (done.kind === 'saved') {
        take(afterWrite(typed, values, done.version ?? typed.version + 1));
        setState('saved');
        if (!isChanged(latest.current.edit)) return;
        setState('waiting');
        if (latest.current.closed) await write(isDue);
        else timer.current = setTimeout(() => void write(isDue), pause);
      } else if (done.kind === 'failed' || done.kind === 'invalid') {
        setState({ failed: done.kind === 'failed' ? done.why : 'invalid' });
      } else {
        take(afterConflict(typed));
        setState('waiting');
        await with_.readAgain();
        // What can be merged is saved with the next pause; the rest waits for a person.
        timer.current = setTimeout(() => void write(isDue), pause);
      }
    },
    [take],
  );
  const saveNow = useCallback(() => write(isDue), [write]);
  const wait = useCallback(() => {
    clearTimeout(timer.current);
    setState((before) => (before === 'saving' ? before : 'waiting'));
    timer.current = setTimeout(() => void write(isDue), pause);
  }, [write]);

  useEffect(() => {
    latest.current.closed = false;
    if (isChanged(latest.current.edit)) wait();
    return () => {
      latest.current.closed = true;
      void write(isDue);
    };
  }, [wait, write]);

  return {
    values: shown.values,
    tookOver: shown.tookOver,
    disputed: isSaving ? [] : disputedFields(shown, standing),
    state,
    isChanged: isChanged(shown),
    type: (part: Partial<TemplateValues>) => {
      take({ ...shown, values: { ...shown.values, ...part } });
      wait();
    },
    choose: (whose: 'mine' | 'theirs') => {
      take(chooseText(shown, standing, whose));
      wait();
    },
    saveNow,
    /** Of a template that was deleted meanwhile: it lives again, with what stands here. */
    saveAnyway: () => write(() => true),
    /** Another text in its place, saved at once. */
    replace: (values: TemplateValues) => {
      take({ ...shown, values });
      return saveNow();
    },
    /** The record is another one by an action of this page: nothing was written elsewhere. */
    startFrom: (values: TemplateValues, version: number) => {
      take({ base: values, version, values, tookOver: [] });
      setState('none');
    },
  };
}

export type UseTemplateEdit = ReturnType<typeof useTemplateEdit>;
