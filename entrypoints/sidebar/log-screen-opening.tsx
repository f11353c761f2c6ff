import { useState } from 'react';
import { defaultSettings } from '@/lib/domain/settings';
import type { LogPlace } from '@/lib/ui/log/log-opening';
import { useLogOpening } from '@/lib/ui/log/use-log-opening';
import { LogScreenForm } from './log-screen-form';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps, Pick<LogPlace, 'start'> {
  readonly state: Omit<LogPlace, 'start' | 'view'> & { readonly view: NonNullable<LogPlace['view']> };
}

/** Opens the form at the mail that is shown now; what is shown later changes nothing in it. */
export function LogScreenOpening({ state, start, session, actions }: Props) {
  const [place] = useState<LogPlace>(() => ({ start, reading: state.reading, view: state.view, today: state.today }));
  const [ports] = useState(() => {
    const { settings, writer } = session.logging;
    return { ...session.ports, writer, settings, defaults: defaultSettings };
  });
  const opening = useLogOpening(ports, place);
  return opening && <LogScreenForm session={session} actions={actions} ports={ports} opening={opening} />;
}
