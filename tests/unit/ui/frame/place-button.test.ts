import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeButton } from '@/lib/ui/frame/place-button';

const room: Box = { left: 0, top: 0, right: 1_000, bottom: 800 };
const size = { width: 80, height: 30 };
const line = (left: number, top: number, right: number): Box => ({ left, top, right, bottom: top + 20 });
const text = [line(100, 300, 600), line(100, 320, 400)];

test('stands below the end of what was marked', () => {
  expect(placeButton(text, size, room, false)).toEqual({ left: 360, top: 346 });
});

test('stands above the beginning of what was marked backwards', () => {
  expect(placeButton(text, size, room, true)).toEqual({ left: 100, top: 264 });
});

test('changes sides at the edge of the window', () => {
  const low = [line(100, 770, 600)];
  expect(placeButton(low, size, room, false)).toMatchObject({ top: 734 });
  expect(placeButton([line(100, 10, 600)], size, room, true)).toMatchObject({ top: 36 });
});

test('stands beside what fills the window from top to bottom', () => {
  const tall = [line(100, -500, 600), line(100, 1_500, 600)];
  expect(placeButton([...tall, line(100, 400, 600)], size, room, false)).toEqual({ left: 606, top: 400 });
  const wide = [line(100, -500, 980), line(100, 400, 980), line(100, 1_500, 980)];
  expect(placeButton(wide, size, room, false)).toEqual({ left: 14, top: 770 });
});

test('is not there for what is out of sight, or when there is no room', () => {
  expect(placeButton([], size, room, false)).toBeNull();
  expect(placeButton([line(100, -40, 600)], size, room, false)).toBeNull();
  expect(placeButton([line(100, 900, 600)], size, room, true)).toBeNull();
  expect(placeButton([line(0, -100, 1_000), line(0, 400, 1_000), line(0, 900, 1_000)], size, room, false)).toBeNull();
});

const lines = fc.array(
  fc
    .record({
      left: fc.integer({ min: -200, max: 1_100 }),
      top: fc.integer({ min: -400, max: 1_200 }),
      width: fc.integer({ min: 1, max: 900 }),
    })
    .map(({ left, top, width }) => line(left, top, left + width)),
  { maxLength: 8 },
);

test('it is inside the room and over no marked line, wherever the lines are', () => {
  fc.assert(
    fc.property(lines, fc.boolean(), (marked, backward) => {
      const place = placeButton(marked, size, room, backward);
      if (place === null) return;
      const own = { ...place, right: place.left + size.width, bottom: place.top + size.height };
      expect(own.left >= room.left && own.right <= room.right && own.top >= room.top && own.bottom <= room.bottom).toBe(
        true,
      );
      const covered = marked.filter(
        (each) => own.left < each.right && own.right > each.left && own.top < each.bottom && own.bottom > each.top,
      );
      expect(covered).toEqual([]);
    }),
  );
});
