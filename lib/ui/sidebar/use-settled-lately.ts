import { useEffect, useState } from 'react';
import type { ClientRows } from '@/lib/app/reader';
import type { Commitment } from '@/lib/domain/commitment';
import type { SidebarPorts } from './sidebar-ports';

/** A look back, not an archive. */
const most = 10;

const none: readonly Commitment[] = [];

/** What was settled last with a client, read after its open promises were painted and again whenever they were. */
export function useSettledLately(
  { reader, whenIdle, reportError }: Pick<SidebarPorts, 'reader' | 'whenIdle' | 'reportError'>,
  rows: ClientRows,
): readonly Commitment[] {
  const [settled, setSettled] = useState({ clientId: '', items: none });
  useEffect(() => {
    let isCurrent = true;
    const clientId = rows.client.id;
    const read = async (): Promise<void> => {
      await whenIdle();
      if (!isCurrent) return;
      const items = await (await reader()).settledCommitments({ clientId, limit: most });
      if (isCurrent) setSettled({ clientId, items });
    };
    read().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [rows, reader, whenIdle, reportError]);
  return settled.clientId === rows.client.id ? settled.items : none;
}
