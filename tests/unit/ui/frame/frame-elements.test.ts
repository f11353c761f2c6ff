// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { SidebarLayout } from '@/lib/messaging/page-link';
import { createFrameElements } from '@/lib/ui/frame/frame-elements';

const open: SidebarLayout = { shape: 'open', side: 'right', width: 340 };
const drawn = (layout: SidebarLayout) => {
  const elements = createFrameElements(document);
  elements.draw(layout, 1200);
  return elements;
};

test('the page cannot look inside', () => {
  expect(createFrameElements(document).host.shadowRoot).toBeNull();
});

test.each([
  [open, ['340px', 'visible', 'auto', 'block']],
  [{ ...open, shape: 'rail' }, ['44px', 'visible', 'auto', 'none']],
  // Hidden it keeps its size, so that it is laid out when it is shown.
  [{ ...open, shape: 'hidden' }, ['340px', 'hidden', 'none', 'none']],
] as const)('draws %j', (layout, expected) => {
  const { host, handle } = drawn(layout);
  const { width, visibility, pointerEvents } = host.style;
  expect([width, visibility, pointerEvents, handle.style.display]).toEqual(expected);
});

test('lies at its side, with the handle on the inner edge', () => {
  const right = drawn(open);
  expect([right.host.style.right, right.host.style.left, right.handle.style.left]).toEqual(['0px', '', '0px']);
  const left = drawn({ ...open, side: 'left' });
  expect([left.host.style.left, left.host.style.right, left.handle.style.right]).toEqual(['0px', '', '0px']);
});

test('every rule stands above the page’s style sheets', () => {
  const { host } = drawn(open);
  for (const name of ['position', 'width', 'visibility', 'z-index', 'pointer-events']) {
    expect(host.style.getPropertyPriority(name)).toBe('important');
  }
});

test('knows when the page touched it, and draws itself anew', () => {
  const elements = drawn(open);
  expect(elements.isIntact()).toBe(true);
  elements.host.style.setProperty('opacity', '0.01', 'important');
  expect(elements.isIntact()).toBe(false);
  elements.draw(open, 1200);
  expect(elements.isIntact()).toBe(true);
  elements.host.setAttribute('inert', '');
  expect(elements.isIntact()).toBe(false);
  elements.draw(open, 1200);
  expect(elements.host.getAttributeNames()).toEqual(['style']);
});
