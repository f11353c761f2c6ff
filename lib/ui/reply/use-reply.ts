import { useMemo, useRef, useState } from 'react';
import type { Writer } from '@/lib/app/writer';
import type { Language } from '@/lib/domain/client';
import type { DraftDocument } from '@/lib/domain/draft-document';
import type { LogPorts } from '@/lib/ui/log/log-ports';
import { useDraftKeeper } from '@/lib/ui/log/use-draft-keeper';
import { chooseLanguage, chooseTemplate } from './choose-template';
import {
  bringBack,
  choose,
  hasNewText,
  keepTyped,
  type ReplyChoice,
  type ReplyHeld,
  takeNew,
  write,
} from './reply-held';
import { draftOf, type ReplyModel, type ReplySource, replyModel } from './reply-model';
import { useTouchedDaily } from './use-touched-daily';

/** What the screen of a reply begins with. */
export interface ReplyOpening {
  readonly draftKey: string;
  /** As the situation suggests. */
  readonly fresh: ReplyHeld;
  /** As it was kept; null for none. */
  readonly kept: ReplyHeld | null;
}

/** What stands on the screen of a reply: each change is kept, and nothing typed is ever lost. */
export interface Reply {
  readonly held: ReplyHeld;
  readonly model: ReplyModel;
  readonly draft: DraftDocument;
  /** What was kept earlier stands there. */
  readonly restored: boolean;
  readonly isNewText: boolean;
  readonly type: (draft: DraftDocument) => void;
  readonly choose: (part: Partial<ReplyChoice>) => void;
  readonly chooseTemplate: (id: string) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly takeNew: () => void;
  readonly keepTyped: () => void;
  readonly bringBack: () => void;
  /** Throws away what was chosen and typed; the text can come back while the screen is open. */
  readonly startAgain: () => void;
  /** Lets the kept text go, because `inserted` is in a mail; false when more was typed since. */
  readonly forget: (inserted: DraftDocument) => boolean;
}

export function useReply(
  ports: Pick<LogPorts, 'draftCopies'> & { readonly writer: Pick<Writer, 'saveDraft' | 'touchDraft'> },
  source: ReplySource,
  { draftKey, fresh, kept }: ReplyOpening,
): Reply | null {
  const [held, setHeld] = useState(kept ?? fresh);
  const [restored, setRestored] = useState(kept !== null);
  const keeper = useDraftKeeper(draftKey, ports);
  /** What stands there now, also for two changes between two paints. */
  const latest = useRef(held);
  const isKept = useRef(kept !== null);
  useTouchedDaily(source.today, async () => {
    if (!isKept.current || (await ports.writer.touchDraft(draftKey)) || !isKept.current) return;
    // Cleaned away while machine and screen slept.
    keeper.keep(JSON.stringify(latest.current));
  });
  const { choice, token } = held;
  const model = useMemo(() => replyModel(source, choice, token), [source, choice, token]);
  if (model === null) return null;
  const put = (next: ReplyHeld): void => {
    latest.current = next;
    isKept.current = true;
    setHeld(next);
    keeper.keep(JSON.stringify(next));
  };
  const forget = (): void => {
    isKept.current = false;
    keeper.forget();
  };
  const pick = (part: Partial<ReplyChoice>): void => put(choose(latest.current, part));
  return {
    held,
    model,
    draft: draftOf(held, model),
    restored,
    isNewText: hasNewText(held),
    type: (draft) => put(write(latest.current, draft)),
    choose: pick,
    chooseTemplate: (id) => pick(chooseTemplate(source, latest.current.choice, id)),
    chooseLanguage: (language) => pick(chooseLanguage(source, model, latest.current.choice, language)),
    takeNew: () => put(takeNew(latest.current)),
    keepTyped: () => put(keepTyped(latest.current)),
    bringBack: () => put(bringBack(latest.current)),
    startAgain: () => {
      const { replaced } = takeNew(latest.current);
      forget();
      latest.current = { ...fresh, replaced };
      setHeld(latest.current);
      setRestored(false);
    },
    forget: (inserted) => {
      const { typed } = latest.current;
      if (typed !== null && typed !== inserted) return false;
      forget();
      return true;
    },
  };
}
