import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SidebarLayout } from '@/lib/messaging/page-link';
import { clampWidth, frameWidth, railWidth, roomFor } from '@/lib/ui/frame/frame-geometry';

const layouts = fc.record({
  shape: fc.constantFrom('open', 'rail', 'hidden'),
  side: fc.constantFrom('right', 'left'),
  width: fc.double({ noNaN: true }),
}) satisfies fc.Arbitrary<SidebarLayout>;

describe('clampWidth', () => {
  test.each([
    [100, 280],
    [340.4, 340],
    [900, 520],
    [Number.POSITIVE_INFINITY, 520],
  ])('%d becomes %d', (width, clamped) => expect(clampWidth(width)).toBe(clamped));
});

describe('frameWidth', () => {
  test('is nothing when hidden, the strip as a rail, the width when open', () => {
    const layout: SidebarLayout = { shape: 'open', side: 'right', width: 360 };
    expect(frameWidth({ ...layout, shape: 'hidden' }, 1200)).toBe(0);
    expect(frameWidth({ ...layout, shape: 'rail' }, 1200)).toBe(railWidth);
    expect(frameWidth(layout, 1200)).toBe(360);
  });

  test('never leaves the viewport', () => {
    fc.assert(
      fc.property(layouts, fc.integer({ min: railWidth, max: 4000 }), (layout, viewport) => {
        const width = frameWidth(layout, viewport);
        return width >= 0 && width <= viewport;
      }),
    );
  });
});

test('the page gives all of the room or none, and keeps enough to read a mail', () => {
  fc.assert(
    fc.property(layouts, fc.integer({ min: railWidth, max: 4000 }), (layout, viewport) => {
      const room = roomFor(layout, viewport);
      return room === 0 || (room === frameWidth(layout, viewport) && viewport - room >= 480);
    }),
  );
  expect(roomFor({ shape: 'open', side: 'right', width: 340 }, 1200)).toBe(340);
  expect(roomFor({ shape: 'open', side: 'right', width: 340 }, 800)).toBe(0);
});
