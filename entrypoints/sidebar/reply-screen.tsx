import type { ReplyStart } from '@/lib/ui/reply/reply-start';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: SidebarState;
  readonly start: ReplyStart;
}

/** A draft for the mail that is open. */
export function ReplyScreen({ actions }: Props) {
  return <button type="button" onClick={actions.closeScreen} />;
}
