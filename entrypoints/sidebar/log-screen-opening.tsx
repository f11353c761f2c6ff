import { useState } from 'react';
import { defaultSettings } from '@/lib/domain/settings';
import type { LogPlace } from '@/lib/ui/log/log-opening';
import { useLogOpening } from '@/lib/ui/log/use-log-opening';
import { LogScreenForm } from './log-screen-form';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly place: LogPlace;
}

/** Opens the form at the first place that it is given; what is shown later changes nothing in it. */
export function LogScreenOpening({ place: first, session, actions }: Props) {
  const [place] = useState(first);
  const [ports] = useState(() => {
    const { settings, writer } = session.logging;
    return { ...session.ports, writer, settings, defaults: defaultSettings };
  });
  const opening = useLogOpening(ports, place);
  return opening && <LogScreenForm session={session} actions={actions} ports={ports} place={place} opening={opening} />;
}
