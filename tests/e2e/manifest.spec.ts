import { expect, test } from '@playwright/test';
import { openMailTab } from '../helpers/mail-tab';

test('the pages of the extension reach no server, whatever code runs in them', async () => {
  const { context, extensionId, close } = await openMailTab();
  const answered: string[] = [];
  // A request that the CSP refuses is seen too, but never answered.
  context.on('response', (response) => {
    if (!response.url().startsWith('chrome-extension:')) answered.push(response.url());
  });
  for (const name of ['sidebar', 'book', 'popup']) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${name}.html`);
    const results = await page.evaluate(async () => {
      const far = 'https://mail.google.com/collect';
      const failed = (attempt: () => unknown): Promise<string> =>
        Promise.resolve()
          .then(attempt)
          .then(
            () => 'done',
            () => 'refused',
          );
      const image = new Image();
      const imageRefused = new Promise((_resolve, reject) => image.addEventListener('error', reject));
      image.src = `${far}.png`;
      return {
        fetch: await failed(() => fetch(far)),
        socket: await failed(
          () =>
            new Promise((resolve, reject) =>
              Object.assign(new WebSocket('wss://mail.google.com/'), { onopen: resolve, onerror: reject }),
            ),
        ),
        image: await failed(() => imageRefused),
        markup: await failed(() => {
          document.body.innerHTML = '<b>text</b>';
        }),
        policy: await failed(() =>
          (
            window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
          ).trustedTypes.createPolicy('own', {}),
        ),
      };
    });
    expect(results).toEqual({
      fetch: 'refused',
      socket: 'refused',
      image: 'refused',
      markup: 'refused',
      policy: 'refused',
    });
  }
  expect(answered).toEqual([]);
  await close();
});

test('the background reaches no server', async () => {
  const { context, close } = await openMailTab();
  const [worker] = context.serviceWorkers();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const result = await worker?.evaluate(() =>
    fetch('https://mail.google.com/collect').then(
      () => 'done',
      () => 'refused',
    ),
  );
  expect(result).toBe('refused');
  // The sidebar loads parts of itself meanwhile.
  expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  await close();
});

test('no page but a mail page may show the sidebar', async () => {
  const { context, extensionId, close } = await openMailTab();
  const page = await context.newPage();
  await page.route('https://evil.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="chrome-extension://${extensionId}/sidebar.html"></iframe>`,
    }),
  );
  await page.goto('https://evil.example/');
  expect(page.frames().map((frame) => frame.url())).not.toContain(`chrome-extension://${extensionId}/sidebar.html`);
  expect(await page.evaluate(() => document.querySelector('kept-sidebar'))).toBeNull();
  await close();
});
