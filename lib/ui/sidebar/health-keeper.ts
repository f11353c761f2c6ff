import type { PageReading } from '@/lib/domain/thread';
import type { SidebarPorts } from './sidebar-ports';

/** Written together after so many ms without another note: it may wake the background, and nothing waits for it. */
const writeAfter = 5_000;
/** Readings of one thread repeat their notes; so many are remembered. */
const mostNoted = 500;

export interface HealthKeeper {
  /** Takes the notes of a reading, once for each thread. */
  readonly note: (reading: PageReading) => void;
  readonly stop: () => void;
}

/** Records which parts of the mail page were found by a fallback or not at all: counts by day, never text or addresses. */
export function createHealthKeeper({
  writer,
  today,
  reportError,
}: Pick<SidebarPorts, 'writer' | 'today' | 'reportError'>): HealthKeeper {
  const noted = new Set<string>();
  let waiting: { provider: string; parts: Set<string> } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (): void => {
    clearTimeout(timer);
    if (waiting === null) return;
    const { provider, parts } = waiting;
    waiting = null;
    writer.recordHealth({ day: today(), provider, parts: [...parts].slice(0, 100) }).catch(reportError);
  };

  return {
    note: ({ provider, threadId, view, health }) => {
      const fresh = health.filter((part) => !noted.has(`${threadId ?? view} ${part}`));
      if (fresh.length === 0) return;
      if (noted.size > mostNoted) noted.clear();
      for (const part of fresh) noted.add(`${threadId ?? view} ${part}`);
      waiting ??= { provider, parts: new Set() };
      for (const part of fresh) waiting.parts.add(part);
      clearTimeout(timer);
      timer = setTimeout(write, writeAfter);
    },
    stop: () => clearTimeout(timer),
  };
}
