import { useEffect, useState } from 'react';
import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { SidebarPorts } from '@/lib/ui/sidebar/sidebar-ports';

/** The last answers of the client of one of them, newest first; read again when that one was changed. */
export function useLastAnswers(
  { reader, reportError }: Pick<SidebarPorts, 'reader' | 'reportError'>,
  { clientId, version }: Pick<SatisfactionResponse, 'clientId' | 'version'>,
): readonly SatisfactionResponse[] {
  const { today } = useCatalogue();
  const [answers, setAnswers] = useState<readonly SatisfactionResponse[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version may have another value
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const rows = await (await reader()).clientRows({ clientId, windowFrom: today, windowTo: today, limit: 1 });
      if (isCurrent) setAnswers(rows?.satisfaction ?? []);
    };
    // Without them the page is as good as before there were any.
    read().catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [reader, reportError, clientId, version, today]);
  return answers;
}
