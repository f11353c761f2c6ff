import type { LoggedKind } from '@/lib/domain/logged-kind';
import { closedLog } from '@/lib/ui/log/closed-log';
import type { LogOpening, LogPlace } from '@/lib/ui/log/log-opening';
import type { LogPorts } from '@/lib/ui/log/log-ports';
import { LogForms } from './log-forms';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly ports: LogPorts;
  readonly place: LogPlace;
  readonly opening: LogOpening;
}

/** The form of the kind that was asked for; back in the view, the keyboard goes on at the new row. */
export function LogScreenForm({ session, actions, ports, place, opening }: Props) {
  const { store, loader, layout } = session;
  const { draft: _kept, ...start } = opening.start;
  const changeKind = (as: LoggedKind): void => {
    const other = { ...start, as };
    store.set({ screen: { kind: 'log', start: other, place: { ...place, start: other, from: opening } } });
  };
  const around = {
    ports,
    opening,
    onAs: changeKind,
    onSaved: async (id: string) => {
      await loader.refresh();
      const { screen } = store.get();
      // Something else was opened meanwhile.
      if (screen.kind !== 'log' || screen.start !== place.start) return;
      // What was saved is seen, also where this mail would show a rail.
      layout.openHere();
      store.set({ screen: { kind: 'view', from: id } });
    },
    onClose: () => store.set({ screen: { kind: 'view', from: closedLog } }),
    onOpenRecord: actions.openRecord,
  };
  const { view } = store.get();
  const rows = view.kind === 'client' && view.shown.rows.client.id === opening.client.id ? view.shown.rows : null;
  return (
    <LogForms
      as={start.as}
      around={around}
      saveCommitment={session.writes.saveCommitment}
      shorts={session.shorts}
      rows={rows}
    />
  );
}
