import { ValidationError } from '@/lib/domain/validation-error';
import type { DraftCopies } from '@/lib/platform/draft-copies';

/** After so many ms without a key the store gets what was typed; until then a copy in this page holds it. */
const pause = 120;
/** A background that did not answer is asked again after so many ms. */
const again = 2_000;
/** So often for a text that is to be forgotten, once its form is closed. */
const attempts = 5;

/** Which keeper of this page was used last for a key: a form that was opened again goes before a closed one. */
const lastUsed = new Map<string, object>();

export interface DraftKeeper {
  readonly keep: (text: string) => void;
  /** Stops keeping, because the text was saved or thrown away. */
  readonly forget: () => void;
  /** Hands over what waits, before the page is left. */
  readonly flush: () => void;
  /** Ends the attempts; a copy that was not confirmed stays for the next page. */
  readonly stop: () => void;
}

/** Keeps one text while it is typed: in this page with every key, in the store a moment later, and again until that has it. */
export function createDraftKeeper(
  key: string,
  save: (draft: { readonly key: string; readonly text: string }) => Promise<void>,
  copies: Pick<DraftCopies, 'write'>,
): DraftKeeper {
  let text: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let attemptsLeft = attempts;
  const self = {};

  /** A form that was saved must not come back half filled, so forgetting goes on after it was closed. */
  const goesOn = (): boolean => {
    if (!stopped) return true;
    attemptsLeft -= 1;
    return text === '' && attemptsLeft >= 0;
  };
  const use = (next: string): void => {
    text = next;
    lastUsed.set(key, self);
    copies.write(key, next);
  };
  const hand = async (handed: string): Promise<void> => {
    try {
      await save({ key, text: handed });
      if (text === handed) {
        text = null;
        if (lastUsed.get(key) === self) lastUsed.delete(key);
        copies.write(key, '');
      }
    } catch (error) {
      // Saving the form says what is wrong with the store. What it refuses it would refuse again: the page keeps that.
      if (error instanceof ValidationError) return;
      if (text !== handed || !goesOn()) return;
      clearTimeout(timer);
      timer = setTimeout(flush, again);
    }
  };
  const flush = (): void => {
    clearTimeout(timer);
    const superseded = stopped && lastUsed.get(key) !== self;
    if (text !== null && !superseded) void hand(text);
  };
  return {
    flush,
    keep: (typed) => {
      use(typed);
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    forget: () => {
      use('');
      flush();
    },
    stop: () => {
      stopped = true;
      flush();
    },
  };
}
