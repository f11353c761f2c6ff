import { useEffect, useState } from 'react';
import type { ClientRows } from '@/lib/app/reader';
import { newestFirst } from '@/lib/app/reply/what-was-told';
import type { Touchpoint } from '@/lib/domain/touchpoint';
import type { SidebarPorts } from './sidebar-ports';

/** A look back, not an archive. */
const most = 5;

/** A touchpoint of which it is known what was told. */
export type Reported = Touchpoint & { readonly report: NonNullable<Touchpoint['report']> };

const isReported = (touchpoint: Touchpoint): touchpoint is Reported => touchpoint.report !== undefined;

const none: readonly Reported[] = [];

/**
 * What the client was told last, newest first. The last one comes with the client's records, where nothing else was in touch with
 * them since; the ones before it are read when they are asked for (`all`), after what is shown was painted.
 */
export function useReports(
  { reader, whenIdle, today, reportError }: Pick<SidebarPorts, 'reader' | 'whenIdle' | 'today' | 'reportError'>,
  { client, lastTouchpoint }: Pick<ClientRows, 'client' | 'lastTouchpoint'>,
  all: boolean,
): readonly Reported[] {
  const [read, setRead] = useState({ last: lastTouchpoint, items: none });
  const last = lastTouchpoint !== null && isReported(lastTouchpoint) ? lastTouchpoint : null;
  const isAsked = lastTouchpoint !== null && (all || last === null);
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    const look = async (): Promise<void> => {
      await whenIdle();
      if (!isCurrent) return;
      const facts = await (await reader()).replyFacts({ clientId: client.id, settledFrom: today() });
      const items = [...(facts?.touchpoints ?? [])].sort(newestFirst).filter(isReported).slice(0, most);
      if (isCurrent) setRead({ last: lastTouchpoint, items });
    };
    look().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [isAsked, lastTouchpoint, client.id, reader, whenIdle, today, reportError]);
  if (lastTouchpoint === null) return none;
  if (read.last?.id === lastTouchpoint.id && read.items.length > 0) return read.items;
  return last === null ? none : [last];
}
