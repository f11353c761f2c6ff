import type { Page } from '@playwright/test';

/** Stops the background of the extension, as the browser does after a while without work. `page` is one of its own pages. */
export async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Notes each time a background starts to run, from now on. */
export async function noteStarts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const starts: string[] = [];
  await session.send('ServiceWorker.enable');
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) if (runningStatus === 'starting') starts.push(runningStatus);
  });
  return starts;
}
