import { LogBar } from '@/components/log/log-bar';
import { formsHere } from '@/lib/ui/log/kept-forms';
import { replyKeyHere } from '@/lib/ui/reply/reply-key-here';
import { anyReply } from '@/lib/ui/reply/reply-start';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { useReturnToRow } from '@/lib/ui/sidebar/use-return-to-row';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: Pick<SidebarState, 'view' | 'reading' | 'screen' | 'keptForms' | 'keptReplies'>;
}

/** The ways to a new record, below what a view shows: an empty form, and those left half filled for this mail or client. */
export function LogWays({ session, actions, state }: Props) {
  const { view, screen, keptForms, keptReplies } = state;
  const replyKey = replyKeyHere(state);
  // A client's view sees to its rows itself.
  useReturnToRow(view.kind !== 'client' && screen.kind === 'view' ? screen.from : undefined);
  const thread = 'threadKey' in view ? view.threadKey : null;
  const clientId = view.kind === 'client' ? view.shown.rows.client.id : null;
  return (
    <LogBar
      forms={formsHere(keptForms, thread, clientId)}
      onLog={actions.openLog}
      onReply={clientId === null ? null : () => actions.openReply(anyReply)}
      isReplyKept={replyKey !== null && keptReplies.includes(replyKey)}
      onDiscard={session.logging.discard}
    />
  );
}
