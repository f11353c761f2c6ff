import { useEffect, useState } from 'react';
import { draftKeyAt, type KnownSettings, type LogOpening, type LogPlace, openLog } from './log-opening';
import type { LogPorts } from './log-ports';

/**
 * A form is not kept from anybody for longer than so many ms. A text that was kept earlier stays where it is; without the
 * user's own addresses, which are mostly known by then, a colleague's mail would be taken for one of the client's side.
 */
const patience = { text: 80, settings: 500 } as const;

interface Ports extends Pick<LogPorts, 'reader' | 'draftCopies' | 'newId'> {
  readonly settings: () => Promise<KnownSettings>;
  readonly defaults: KnownSettings;
}

/** What was read in time; null = not in time, or the store cannot be read. */
async function inTime<T>(read: Promise<T>, what: keyof typeof patience): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience[what]));
  return Promise.race([read.catch(() => null), late]);
}

/** Opens the form of a new record at a place: null for the moment in which its kept text is read. */
export function useLogOpening(ports: Ports, place: LogPlace): LogOpening | null {
  const [opening, setOpening] = useState<LogOpening | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form is opened once; another one is another component
  useEffect(() => {
    let isCurrent = true;
    const open = async (): Promise<void> => {
      const key = draftKeyAt(place);
      const copy = ports.draftCopies.read(key);
      const [settings, stored] = await Promise.all([
        inTime(ports.settings(), 'settings'),
        copy === null
          ? inTime(
              ports.reader().then(async (reader) => ({ text: await reader.loadDraft(key) })),
              'text',
            )
          : { text: copy },
      ]);
      if (!isCurrent) return;
      const opened = openLog(place, settings ?? ports.defaults, stored?.text ?? null);
      // A text that comes too late must not be written over: this form then has a key of its own.
      setOpening(stored === null ? { ...opened, draftKey: `${key} ${ports.newId()}` } : opened);
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, []);
  return opening;
}
