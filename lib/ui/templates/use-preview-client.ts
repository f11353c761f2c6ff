import { useEffect, useState } from 'react';
import type { Reader, ReplyFacts } from '@/lib/app/reader';
import { settledFrom } from '@/lib/app/reply/report-since';
import type { Writer } from '@/lib/app/writer';
import type { CalendarDay } from '@/lib/domain/calendar-day';

interface Ports {
  readonly reader: Pick<Reader, 'replyFacts' | 'listClients' | 'loadDraft'>;
  readonly writer: Pick<Writer, 'saveDraft'>;
}

export type PreviewClient =
  | { readonly state: 'loading' }
  /** There is no client at all: the preview invents one. */
  | { readonly state: 'none' }
  | { readonly state: 'ready'; readonly facts: ReplyFacts };

/** Under which the client that was looked at last is kept. */
const lastShownKey = 'template-preview-client';

/** The client whose records fill the preview: the one chosen, else the one of last time, else the first by name. */
export function usePreviewClient(
  { reader, writer }: Ports,
  { today, changes, onError }: { today: CalendarDay; changes: number; onError: (error: unknown) => void },
) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [client, setClient] = useState<PreviewClient>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes it be read again
  useEffect(() => {
    let current = true;
    const factsOf = (clientId: string) => reader.replyFacts({ clientId, settledFrom: settledFrom(today) });
    const read = async (): Promise<PreviewClient> => {
      const wanted = chosen ?? (await reader.loadDraft(lastShownKey));
      const known = wanted ? await factsOf(wanted) : null;
      if (known !== null) return { state: 'ready', facts: known };
      const [first] = await reader.listClients({ prefix: '', limit: 1, offset: 0 });
      const facts = first === undefined ? null : await factsOf(first.id);
      return facts === null ? { state: 'none' } : { state: 'ready', facts };
    };
    read().then(
      (found) => current && setClient(found),
      (error: unknown) => current && onError(error),
    );
    return () => {
      current = false;
    };
  }, [reader, chosen, today, changes, onError]);
  return {
    client,
    choose: (clientId: string) => {
      setChosen(clientId);
      // Only for convenience: what is not kept is chosen again.
      writer.saveDraft({ key: lastShownKey, text: clientId }).catch(() => {});
    },
  };
}
