import { expect, type Page, test } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { linkedFrame, openMailTab, openSidebar, sendFrom } from '../helpers/mail-tab';

const hostBox = (page: Page) => page.locator('kept-sidebar').boundingBox();
const roomFor = (page: Page) => page.evaluate(() => document.body.getBoundingClientRect().toJSON());

test('the page makes room on either side, for the panel and for the rail', async () => {
  const { page, close } = await openMailTab({ mute: true });
  const frame = await linkedFrame(page);
  const shows = async (layout: object, expected: Record<string, object>) => {
    await openSidebar(frame, layout);
    await expect.poll(async () => ({ box: await hostBox(page), body: await roomFor(page) })).toMatchObject(expected);
  };
  await shows({}, { box: { x: 1080, y: 0, width: 360, height: 900 }, body: { left: 0, width: 1080 } });
  await shows({ side: 'left' }, { box: { x: 0, width: 360 }, body: { left: 360, width: 1080 } });
  await shows({ shape: 'rail' }, { box: { x: 1396, width: 44 }, body: { left: 0, width: 1396 } });
  await sendFrom(frame, { type: 'layout', layout: { shape: 'hidden', side: 'right', width: 360 } });
  await expect.poll(async () => (await roomFor(page)).width).toBe(1440);
  await close();
});

test('the sidebar is told when it lies over the mail', async () => {
  const html =
    '<!doctype html><title>Wide</title><body style="margin:0"><div role="main" style="position:absolute;left:0;width:1440px;height:600px">' +
    '<h2 data-thread-perm-id="thread-f:1" data-legacy-thread-id="1a">Plan</h2><div class="adn" data-message-id="#msg-f:1" data-legacy-message-id="1a">' +
    '<span class="gD" email="ana@northwind.example">Ana</span><div class="a3s">Hello</div></div></div></body>';
  const { page, close } = await openMailTab({
    mute: true,
    html,
    address: 'https://mail.google.com/mail/u/0/#inbox/1a',
  });
  const frame = await linkedFrame(page);
  await openSidebar(frame);
  const placed = () => frame.evaluate(() => window.tapped?.heard.filter(({ type }) => type === 'placed').at(-1));
  await expect.poll(placed).toMatchObject({ placement: 'over', viewportWidth: 1440 });
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=main]')?.style.setProperty('width', '700px'));
  await page.setViewportSize({ width: 1400, height: 900 });
  await expect.poll(placed).toMatchObject({ placement: 'docked', viewportWidth: 1400 });
  await close();
});

test('a narrow page keeps its room', async () => {
  const { page, close } = await openMailTab({ mute: true });
  const frame = await linkedFrame(page);
  await openSidebar(frame);
  await page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(() => hostBox(page)).toMatchObject({ x: 340, width: 360 });
  await expect.poll(async () => (await roomFor(page)).width).toBe(700);
  await close();
});

test('the edge can be dragged, and the sidebar is told the width', async () => {
  const { page, close } = await openMailTab({ mute: true });
  const frame = await linkedFrame(page);
  await openSidebar(frame);
  await expect.poll(async () => (await hostBox(page))?.x).toBe(1080);
  // The browser learns with the next picture where the frame lies and whether it takes the pointer, and so which process
  // gets it. A hand gives it that time.
  const nextPicture = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await nextPicture();
  await page.mouse.move(1082, 400);
  await page.mouse.down();
  await page.mouse.move(1000, 400);
  await nextPicture();
  // Over the frame itself, which would swallow the moves.
  await page.mouse.move(1140, 400);
  await page.mouse.up();
  const resized = () => frame.evaluate(() => window.tapped?.heard.filter(({ type }) => type === 'resized'));
  await expect.poll(resized).toEqual([{ type: 'resized', width: 300 }]);
  expect(await hostBox(page)).toMatchObject({ x: 1140, width: 300 });
  await close();
});

test('a page that removes the frame gets it back three times, linked anew each time', async () => {
  const { page, close } = await openMailTab({ mute: true });
  const addresses = new Set<string>();
  for (let times = 0; times < 4; times += 1) {
    const frame = await linkedFrame(page);
    addresses.add(frame.url());
    await openSidebar(frame);
    await expect.poll(async () => (await roomFor(page)).width).toBe(1080);
    const gone = page.waitForEvent('framedetached', (detached) => detached === frame);
    await page.evaluate(() => document.querySelector('kept-sidebar')?.remove());
    await gone;
  }
  expect(addresses.size).toBe(4);
  await expect(sidebarFrame(page, { timeout: 500 })).rejects.toThrow();
  await expect.poll(async () => (await roomFor(page)).width).toBe(1440);
  await close();
});

test('a page that restyles the frame does not succeed', async () => {
  const { page, close } = await openMailTab({ mute: true });
  const frame = await linkedFrame(page);
  await openSidebar(frame);
  await expect.poll(async () => (await hostBox(page))?.x).toBe(1080);
  const look = () =>
    page.evaluate(() => {
      const host = document.querySelector('kept-sidebar');
      if (!host) return null;
      const { opacity, transform, display, visibility, pointerEvents, filter } = getComputedStyle(host);
      const { x, width } = host.getBoundingClientRect();
      return {
        opacity,
        transform,
        display,
        visibility,
        pointerEvents,
        filter,
        x,
        width,
        named: host.getAttributeNames(),
      };
    });
  const untouched = await look();
  await page.evaluate(() => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'kept-sidebar { opacity: .01 !important; transform: translateX(200px) !important; filter: blur(9px) !important; width: 9px !important }';
    document.head.append(sheet);
  });
  expect(await look()).toEqual(untouched);
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('kept-sidebar');
    host?.style.setProperty('opacity', '0.01', 'important');
    host?.style.setProperty('pointer-events', 'none', 'important');
    host?.setAttribute('inert', '');
    host?.setAttribute('hidden', '');
    document.documentElement.style.marginRight = '0px';
  });
  await expect.poll(look).toEqual(untouched);
  await expect.poll(async () => (await roomFor(page)).width).toBe(1080);
  await close();
});

test('a page that is printed is printed without the sidebar', async () => {
  const { page, close } = await openMailTab({ mute: true });
  await openSidebar(await linkedFrame(page));
  await expect.poll(async () => (await roomFor(page)).width).toBe(1080);
  const shown = () => page.locator('kept-sidebar').evaluate((host) => getComputedStyle(host).visibility);
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      const host = document.querySelector('kept-sidebar');
      Object.assign(window, { printed: host && getComputedStyle(host).visibility });
    });
  });
  await page.pdf();
  expect(await page.evaluate(() => (window as unknown as { printed: string }).printed)).toBe('hidden');
  await expect.poll(shown).toBe('visible');
  await close();
});
