import { useEffect, useMemo, useState } from 'react';
import type { ClientRows, Reader } from '@/lib/app/reader';
import type { Blockers } from '@/lib/ui/waits-for-words';
import type { SidebarPorts } from './sidebar-ports';

/** The open promises of theirs for which listed ones of ours wait; those that are not listed themselves are read afterwards. */
export function useBlockers(
  { reader, whenIdle, reportError }: Pick<SidebarPorts, 'reader' | 'whenIdle' | 'reportError'>,
  { ours, theirs }: Pick<ClientRows, 'ours' | 'theirs'>,
): Blockers {
  const listed = useMemo(() => new Map(theirs.items.map(({ id, text }) => [id, text])), [theirs]);
  const missing = useMemo(() => {
    // All of theirs that are open are listed: what is not among them is settled or gone.
    if (theirs.total === theirs.items.length) return [];
    return [...new Set(ours.items.flatMap(({ blockedBy }) => blockedBy))].filter((id) => !listed.has(id));
  }, [ours, theirs, listed]);
  const [further, setFurther] = useState<Awaited<ReturnType<Reader['findCommitments']>>>([]);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      await whenIdle();
      const found = isCurrent && missing.length > 0 ? await (await reader()).findCommitments(missing) : [];
      if (isCurrent) setFurther(found);
    };
    if (missing.length > 0) read().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [missing, reader, whenIdle, reportError]);
  return useMemo(() => {
    const open = further.filter(({ id, state }) => state === 'open' && missing.includes(id));
    return new Map([...listed, ...open.map(({ id, text }) => [id, text] as const)]);
  }, [listed, further, missing]);
}
