import { expect, test } from '@playwright/test';
import { mailHosts } from '@/lib/platform/mail-hosts';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { linkedFrame, openMailTab, openSidebar } from '../helpers/mail-tab';

test('the sidebar is linked with the page on every mail host', async () => {
  const { page, close } = await openMailTab();
  for (const host of mailHosts) {
    await page.goto(`${host}/mail/`);
    const frame = await linkedFrame(page);
    const readings = await frame.evaluate(() => window.tapped?.heard.filter(({ type }) => type === 'reading'));
    expect(readings?.[0]).toMatchObject({
      reading: { origin: host, provider: host.includes('google') ? 'gmail' : 'outlook' },
    });
  }
  await close();
});

test('the page finds no way into the frame', async () => {
  const { page, extensionId, close } = await openMailTab();
  await openSidebar(await linkedFrame(page));
  const seen = await page.evaluate(() => {
    const host = document.querySelector('kept-sidebar');
    return {
      root: host?.shadowRoot ?? null,
      inside: host?.innerHTML,
      attributes: host?.getAttributeNames(),
      frames: window.length,
      focusable: document.elementFromPoint(window.innerWidth - 20, 300)?.localName,
      resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension')).length,
      globals: Object.keys(window).filter((name) => /kept/i.test(name)),
    };
  });
  expect(seen).toEqual({
    root: null,
    inside: '',
    attributes: ['style'],
    frames: 0,
    focusable: 'kept-sidebar',
    resources: 0,
    globals: [],
  });
  expect(await page.content()).not.toContain(extensionId);
  await close();
});

test('the page cannot show a sidebar of its own', async () => {
  const { page, extensionId, close } = await openMailTab();
  await linkedFrame(page);
  await page.evaluate(async (id) => {
    const frame = document.createElement('iframe');
    frame.id = 'own';
    frame.src = `chrome-extension://${id}/sidebar.html#00`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
  }, extensionId);
  const sidebars = page.frames().filter((frame) => frame.url().includes('/sidebar.html'));
  expect(sidebars).toHaveLength(1);
  await close();
});

test('a forged handshake and a second one are refused', async () => {
  const { page, close } = await openMailTab();
  const frame = await linkedFrame(page);
  const nonce = new URL(frame.url()).hash.slice(1);
  // The page has no such handle; if it ever got one, this is what it would do.
  const element = await frame.frameElement();
  const answers = await element.evaluate(async (iframe, trueNonce) => {
    const heard: unknown[] = [];
    for (const tried of ['', '0'.repeat(32), trueNonce]) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => heard.push(data);
      (iframe as HTMLIFrameElement).contentWindow?.postMessage({ type: 'kept-handshake', nonce: tried }, '*', [port2]);
      port1.postMessage({ type: 'toggle' });
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return heard;
  }, nonce);
  expect(answers).toEqual([]);
  expect(await frame.evaluate(() => window.tapped?.ports.length)).toBe(1);
  await close();
});

test('the page hears nothing that is typed in the sidebar', async () => {
  const { page, close } = await openMailTab();
  const frame = await linkedFrame(page);
  await openSidebar(frame);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of [
      'keydown',
      'keypress',
      'keyup',
      'beforeinput',
      'input',
      'focusin',
      'paste',
      'pointerdown',
      'click',
    ]) {
      window.addEventListener(type, () => heard.push(type), true);
    }
  });
  await frame.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'typed';
    document.body.replaceChildren(field);
  });
  await frame.locator('#typed').click();
  await page.keyboard.type('e # secret');
  await expect(frame.locator('#typed')).toHaveValue('e # secret');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  // The listeners do hear what is typed in the page itself.
  await page.locator('#search').click();
  await page.keyboard.type('x');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain('keydown');
  await close();
});

test('a frame that is no longer wanted gives the keyboard back', async () => {
  const { page, close } = await openMailTab();
  const frame = await linkedFrame(page);
  await openSidebar(frame);
  await frame.evaluate(() => window.focus());
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('kept-sidebar');
  await frame.evaluate(() => window.tapped?.send({ type: 'release-focus' }));
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await close();
});

test('no frame is put into what is no page', async () => {
  const { page, close } = await openMailTab();
  await page.route('**/attachment', (route) => route.fulfill({ contentType: 'text/plain', body: 'plain text' }));
  await page.goto('https://mail.google.com/attachment');
  await page.waitForTimeout(300);
  await expect(sidebarFrame(page, { timeout: 300 })).rejects.toThrow();
  await close();
});
