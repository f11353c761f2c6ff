import type { CDPSession, Page } from '@playwright/test';

export interface PageMetrics {
  /** Main-thread time of all tasks and of script alone, in ms since the page's process started counting. */
  readonly taskMs: number;
  readonly scriptMs: number;
  readonly heapMB: number;
}

/** The mail page's own process, all worlds of it: the sidebar's frame runs in another and is not counted. */
export async function pageMetrics(session: CDPSession): Promise<PageMetrics> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    taskMs: value('TaskDuration') * 1000,
    scriptMs: value('ScriptDuration') * 1000,
    heapMB: value('JSHeapUsedSize') / 1e6,
  };
}

/** Main-thread time of all tasks of the mail page so far, in ms; cheap enough to ask for each key. */
export async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

export async function metricsSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}
