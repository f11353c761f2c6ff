import type { Page } from '@playwright/test';

/** Evaluates an expression in the content script's own world of a page. */
export async function inContentScript(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => worlds.push({ id, origin }));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('no content script in the page');
  const { result } = await session.send('Runtime.evaluate', { contextId: world.id, expression, returnByValue: true });
  await session.detach();
  return result.value;
}
