import { copyRich } from '@/lib/platform/copy-rich';
import { closedReply } from '@/lib/ui/reply/closed-reply';
import { draftHtml } from '@/lib/ui/reply/draft-html';
import { draftOrder, isElsewhere, wentToSeveral } from '@/lib/ui/reply/insert-order';
import { letterReportOf } from '@/lib/ui/reply/letter-report-of';
import { type Insertion, useInsertion } from '@/lib/ui/reply/use-insertion';
import type { Reply } from '@/lib/ui/reply/use-reply';
import type { SidebarSession } from '@/lib/ui/sidebar/sidebar-session';
import type { ReplyPlace } from './reply-place-screen';

interface Around {
  readonly session: SidebarSession;
  readonly place: ReplyPlace;
  readonly reply: Reply | null;
}

/** Takes the draft of a screen to the page, and what it reports along with it; the screen is closed once it is there. */
export function useReplyInsertion({ session, place, reply }: Around): Insertion {
  const { store, composing, drafts, notices, ports } = session;
  const mine = place.reading?.status === 'thread' ? place.reading : null;
  const report = () => reply && letterReportOf(reply.held, reply.model);
  const close = (): void => {
    if (store.get().screen.kind === 'reply') store.set({ screen: { kind: 'view', from: closedReply } });
  };
  return useInsertion({
    composing,
    isLinked: session.isLinked,
    isElsewhere: () => isElsewhere(mine, store.get().reading),
    toSeveral: wentToSeveral(mine),
    hasThread: mine !== null,
    order: () => {
      const rendered = reply?.model.rendered;
      return draftOrder(mine, reply?.draft ?? [], rendered?.ok ? rendered.subject : null);
    },
    copy: ({ document, text }) => copyRich({ html: draftHtml(document), text }),
    onInserted: (outcome, composer) => {
      const told = report();
      if (composer !== null && told !== null) drafts.attachReport(composer, told);
      notices.say({ key: outcome === 'done' ? 'reply_inserted' : 'reply_inserted_plain' });
      // What was typed while it went in is in no mail yet.
      if (reply?.forget(reply.draft)) close();
    },
    onSentByHand: async () => {
      const told = report();
      if (told === null || (await drafts.sentByHand(told)).kind !== 'saved') return;
      if (reply?.forget(reply.draft)) close();
    },
    reportError: ports.reportError,
  });
}
