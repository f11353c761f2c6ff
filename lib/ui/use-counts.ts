import { useCallback, useEffect, useRef, useState } from 'react';
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

/** What is offered from mails: the wanted kinds and the dismissed wordings. Each change is written at once, one after another. */
export function useCounts(ports: Ports, changes: number, onError: (error: unknown) => void) {
  const { reader, writer, listDismissals, newId } = ports;
  const [stored, setStored] = useState<Stored | null>(null);
  /** Switches whose write is on its way: they show what was asked for. */
  const [asked, setAsked] = useState<Partial<Record<SuggestionKind, boolean>>>({});
  const newest = useRef<Settings | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const load = useCallback(async () => {
    const [{ settings }, dismissals] = await Promise.all([reader.findPeople(nobody), listDismissals()]);
    newest.current = settings;
    setStored({ settings, dismissals });
  }, [reader, listDismissals]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes it be read again
  useEffect(() => {
    load().catch(onError);
  }, [load, changes, onError]);

  const inTurn = (write: () => Promise<WriteResult>): Promise<CountsOutcome> => {
    const turn = queue.current.then(async (): Promise<CountsOutcome> => {
      const written = await write().then(
        ({ ok }) => ok,
        () => false,
      );
      await load().catch(onError);
      return written ? 'saved' : 'failed';
    });
    queue.current = turn;
    return turn;
  };

  const setWanted = async (kind: SuggestionKind, wanted: boolean): Promise<CountsOutcome> => {
    setAsked((before) => ({ ...before, [kind]: wanted }));
    const outcome = await inTurn(() => {
      const content = settingsContent(newest.current);
      const others = content.unwantedKinds.filter((one) => one !== kind);
      const unwantedKinds = wanted ? others : [...others, kind];
      const expectedVersion = newest.current?.version ?? 0;
      const settings = { ...content, unwantedKinds, id: 'settings' as const, expectedVersion };
      return writer.saveSettings({ commandId: newId(), settings });
    });
    setAsked(({ [kind]: _written, ...others }) => others);
    return outcome;
  };

  const offerAgain = (dismissals: readonly Dismissal[]): Promise<CountsOutcome> => {
    const wordings = dismissals.map(({ id, version }) => ({ id, expectedVersion: version }));
    return inTurn(() => writer.offerAgain({ commandId: newId(), wordings }));
  };

  const { unwantedKinds } = settingsContent(stored?.settings ?? null);
  return {
    wantedKinds: suggestionKind.options.filter((kind) => asked[kind] ?? !unwantedKinds.includes(kind)),
    /** Null until they were read. */
    dismissals: stored?.dismissals ?? null,
    setWanted,
    offerAgain,
  };
}
