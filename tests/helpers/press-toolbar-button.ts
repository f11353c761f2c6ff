import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The extension's popup, as it hangs from the toolbar: no page of Playwright's. */
export interface Popup {
  /** What the expression, which may be a promise, becomes in the popup. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly isOpen: () => Promise<boolean>;
}

/**
 * Presses the extension's button in the toolbar over a page, and answers the popup. The browser must have been started with
 * `--enable-unsafe-extension-debugging`.
 */
export async function pressToolbarButton(context: BrowserContext, extensionId: string, page: Page): Promise<Popup> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser');
  const session = await browser.newBrowserCDPSession();
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.targetInfos.find(({ url }) => url === targetInfo.url);
  await page.bringToFront();
  await session.send(
    'Extensions.triggerAction' as 'Target.activateTarget',
    { id: extensionId, targetId: tab?.targetId ?? '' } as never,
  );
  const find = async (): Promise<string | undefined> => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'page' }] });
    return targetInfos.find(({ url }) => url.endsWith('/popup.html'))?.targetId;
  };
  let targetId = await find();
  while (targetId === undefined) targetId = await find();
  return { evaluate: await attach(session, targetId), isOpen: async () => (await find()) !== undefined };
}

/** Messages to a target of the browser's session: the one way to a page that Playwright does not take for its own. */
async function attach(session: CDPSession, targetId: string): Promise<Popup['evaluate']> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (value: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result?: { result?: { value?: unknown } } };
    waiting.get(id)?.(result?.result?.value);
    waiting.delete(id);
  });
  let last = 0;
  return (expression) => {
    const id = ++last;
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
  };
}
