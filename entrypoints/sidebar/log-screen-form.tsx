import type { LoggedKind } from '@/lib/domain/logged-kind';
import { closedLog } from '@/lib/ui/log/closed-log';
import type { LogOpening } from '@/lib/ui/log/log-opening';
import type { LogPorts } from '@/lib/ui/log/log-ports';
import { CommitmentLogScreen } from './commitment-log-screen';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly ports: LogPorts;
  readonly opening: LogOpening;
}

/** The form of the kind that was asked for; back in the view, the keyboard goes on at the new row. */
export function LogScreenForm({ session, actions, ports, opening }: Props) {
  const { store, loader } = session;
  const { draft: _kept, ...start } = opening.start;
  const around = {
    ports,
    opening,
    onAs: (as: LoggedKind) => actions.openLog({ ...start, as }),
    onSaved: async (id: string) => {
      await loader.refresh();
      store.set({ screen: { kind: 'view', from: id } });
    },
    onClose: () => store.set({ screen: { kind: 'view', from: closedLog } }),
    onOpenRecord: actions.openRecord,
  };
  return <CommitmentLogScreen around={around} saveCommitment={session.writes.saveCommitment} />;
}
