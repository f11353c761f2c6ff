import { useEffect, useState } from 'react';
import type { ChangeRequest } from '@/lib/domain/change-request';
import type { Commitment } from '@/lib/domain/commitment';
import type { Contact } from '@/lib/domain/contact';
import type { Engagement } from '@/lib/domain/engagement';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { LogPorts } from './log-ports';

/** What belongs to the client of a form and can be chosen in it. */
export interface ClientOptions {
  readonly clientId: string | null;
  /** Not closed, newest first. */
  readonly engagements: readonly Engagement[];
  /** Open promises of theirs, earliest due day first. */
  readonly theirs: readonly Commitment[];
  readonly contacts: readonly Contact[];
  /** Pending ones. */
  readonly changes: readonly ChangeRequest[];
}

const nothing: ClientOptions = { clientId: null, engagements: [], theirs: [], contacts: [], changes: [] };
const mostBlockers = 50;

/** Reads them after the form was painted; until then, and when they cannot be read, there is nothing to choose. */
export function useClientOptions(
  { reader, reportError }: Pick<LogPorts, 'reader' | 'reportError'>,
  clientId: string | null,
): ClientOptions {
  const { today } = useCatalogue();
  const [options, setOptions] = useState(nothing);
  useEffect(() => {
    if (clientId === null) return;
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const query = { clientId, windowFrom: today, windowTo: today, limit: mostBlockers };
      const rows = await (await reader()).clientRows(query);
      if (!isCurrent || rows === null) return;
      const { engagements, theirs, contacts, changes } = rows;
      setOptions({ clientId, engagements, theirs: theirs.items, contacts, changes: changes.items });
    };
    read().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [reader, reportError, clientId, today]);
  return options.clientId === clientId ? options : nothing;
}
