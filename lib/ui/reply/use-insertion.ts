import { useRef, useState } from 'react';
import type { FoundComposer, InsertOutcome } from '@/lib/messaging/page-link';
import type { Composing } from '@/lib/ui/sidebar/composing';
import { chooseTarget, type InsertTarget } from './choose-target';
import type { DraftOrder } from './insert-order';

/** `ask`: into which of `targets`. `refused`: nothing was inserted. `copied`: it is on the clipboard instead, or not even there. */
export type InsertStep =
  | { readonly kind: 'rest' | 'busy' }
  | {
      readonly kind: 'ask';
      readonly composers: readonly FoundComposer[];
      readonly targets: readonly InsertTarget[];
      readonly suggested: InsertTarget | null;
    }
  | { readonly kind: 'refused'; readonly why: 'elsewhere' | 'gone' }
  | { readonly kind: 'copied'; readonly done: boolean; readonly asked: boolean };

interface Ports {
  readonly composing: Pick<Composing, 'list' | 'insert'>;
  /** Whether a page is beside the screen that could be asked. */
  readonly isLinked: () => boolean;
  /** Whether another mail is open than that of the draft. */
  readonly isElsewhere: () => boolean;
  readonly toSeveral: boolean;
  readonly hasThread: boolean;
  readonly order: () => DraftOrder;
  readonly copy: (order: DraftOrder) => Promise<boolean>;
  readonly onInserted: (outcome: Extract<InsertOutcome, 'done' | 'plain'>, composer: string | null) => void;
  /** Says that the person sent it themselves. */
  readonly onSentByHand: () => Promise<void>;
  readonly reportError: (error: unknown) => void;
}

export interface Insertion {
  readonly step: InsertStep;
  readonly insert: () => Promise<void>;
  readonly insertInto: (target: InsertTarget) => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly sentByHand: () => Promise<void>;
  /** Nothing is to be inserted now. */
  readonly rest: () => void;
  /** The draft was changed: what was said of the last attempt holds no longer. */
  readonly changed: () => void;
}

/** Takes a draft to a composer: one press at a time, and to the clipboard where no composer can be had. */
export function useInsertion(ports: Ports): Insertion {
  const [step, setStep] = useState<InsertStep>({ kind: 'rest' });
  const running = useRef(false);

  const copy = async (asked: boolean): Promise<InsertStep> => ({
    kind: 'copied',
    done: await ports.copy(ports.order()),
    asked,
  });
  const into = async (target: InsertTarget): Promise<InsertStep> => {
    const answer = await ports.composing.insert({ ...ports.order(), into: target });
    const outcome = answer?.outcome ?? 'not-taken';
    if (outcome === 'thread-changed') return { kind: 'refused', why: 'elsewhere' };
    if (outcome === 'composer-gone') return { kind: 'refused', why: 'gone' };
    if (outcome === 'no-reply' || outcome === 'not-taken') return copy(false);
    ports.onInserted(outcome, answer?.composer ?? null);
    return { kind: 'rest' };
  };
  const find = async (): Promise<InsertStep> => {
    if (ports.isElsewhere()) return { kind: 'refused', why: 'elsewhere' };
    const found = ports.isLinked() ? await ports.composing.list() : null;
    if (found === null) return copy(false);
    const choice = chooseTarget(found, ports);
    if (choice.kind === 'none') return copy(false);
    return choice.kind === 'one' ? into(choice.target) : { ...choice, composers: found.composers };
  };
  const run = async (act: () => Promise<InsertStep>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setStep({ kind: 'busy' });
    try {
      setStep(await act());
    } catch (error) {
      ports.reportError(error);
      setStep({ kind: 'copied', done: false, asked: false });
    } finally {
      running.current = false;
    }
  };
  return {
    step,
    insert: () => run(find),
    insertInto: (target: InsertTarget) => run(() => (ports.isElsewhere() ? find() : into(target))),
    copy: () => run(() => copy(true)),
    sentByHand: () =>
      run(async () => {
        await ports.onSentByHand();
        return step;
      }),
    rest: () => {
      if (!running.current) setStep({ kind: 'rest' });
    },
    changed: () => {
      if (step.kind === 'refused' || step.kind === 'copied') setStep({ kind: 'rest' });
    },
  };
}
