import { useCallback } from 'react';
import { ClientPicker } from '@/components/clients/client-picker';
import type { Reader } from '@/lib/app/reader';
import { useClientSearch } from '@/lib/ui/use-client-search';
import type { SidebarView } from '@/lib/ui/view-types';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly view: SidebarView;
  /** Whether the client is picked for a letter, and not for the thread. */
  readonly forLetter: boolean;
}

export function PickerScreen({ session, actions, view, forLetter }: Props) {
  const listClients = useCallback<Reader['listClients']>(
    async (query) => (await session.ports.reader()).listClients(query),
    [session],
  );
  return (
    <ClientPicker
      search={useClientSearch(listClients)}
      remembers={forLetter ? null : 'threadKey' in view && view.threadKey !== null}
      onPick={actions.pick}
      onNew={() => actions.addClient(view.kind === 'unknown' ? (view.people[0] ?? null) : null)}
      onClose={actions.closeScreen}
    />
  );
}
