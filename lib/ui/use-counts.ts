import { useCallback, useEffect, useState } from 'react';
import type { Reader } from '@/lib/app/reader';
import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Dismissal } from '@/lib/domain/dismissal';
import type { Settings } from '@/lib/domain/settings';
import { type SuggestionKind, suggestionKind } from '@/lib/domain/suggestion-kind';
import { settingsContent } from './settings-content';

interface Ports {
  readonly reader: Pick<Reader, 'findPeople'>;
  readonly writer: Pick<Writer, 'saveSettings' | 'offerAgain'>;
  readonly listDismissals: () => Promise<readonly Dismissal[]>;
  readonly newId: () => string;
}

/** Whether a change was written; when not, the list shows how things stand. */
export type CountsOutcome = 'saved' | 'failed';

interface Stored {
  readonly settings: Settings | null;
  readonly dismissals: readonly Dismissal[];
}

const nobody = { addresses: [], domains: [], threadKey: null };

/** What is offered from mails: the wanted kinds and the dismissed wordings, each change written at once. */
export function useCounts(ports: Ports, changes: number, onError: (error: unknown) => void) {
  const { reader, writer, listDismissals, newId } = ports;
  const [stored, setStored] = useState<Stored | null>(null);
  const load = useCallback(async () => {
    const [{ settings }, dismissals] = await Promise.all([reader.findPeople(nobody), listDismissals()]);
    setStored({ settings, dismissals });
  }, [reader, listDismissals]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes it be read again
  useEffect(() => {
    load().catch(onError);
  }, [load, changes, onError]);

  const finish = async (write: Promise<WriteResult>): Promise<CountsOutcome> => {
    const written = await write.then(
      ({ ok }) => ok,
      () => false,
    );
    await load().catch(onError);
    return written ? 'saved' : 'failed';
  };

  const settings = stored?.settings ?? null;
  const { unwantedKinds } = settingsContent(settings);
  const setWanted = (kind: SuggestionKind, wanted: boolean): Promise<CountsOutcome> => {
    const others = unwantedKinds.filter((one) => one !== kind);
    const content = { ...settingsContent(settings), unwantedKinds: wanted ? others : [...others, kind] };
    const expectedVersion = settings?.version ?? 0;
    return finish(
      writer.saveSettings({ commandId: newId(), settings: { ...content, id: 'settings', expectedVersion } }),
    );
  };
  const offerAgain = (dismissals: readonly Dismissal[]): Promise<CountsOutcome> => {
    const wordings = dismissals.map(({ id, version }) => ({ id, expectedVersion: version }));
    return finish(writer.offerAgain({ commandId: newId(), wordings }));
  };
  return {
    wantedKinds: suggestionKind.options.filter((kind) => !unwantedKinds.includes(kind)),
    /** Null until they were read. */
    dismissals: stored?.dismissals ?? null,
    setWanted,
    offerAgain,
  };
}
