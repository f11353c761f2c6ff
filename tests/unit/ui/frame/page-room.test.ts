// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SidebarLayout } from '@/lib/messaging/page-link';
import { createPageRoom } from '@/lib/ui/frame/page-room';

const open: SidebarLayout = { shape: 'open', side: 'right', width: 340 };
const root = document.documentElement;
const margins = () => [root.style.marginLeft, root.style.marginRight];

const areaFrom = (left: number, right: number): Element => {
  const area = document.createElement('div');
  vi.spyOn(area, 'getBoundingClientRect').mockReturnValue({ left, right, width: right - left } as DOMRect);
  return area;
};

const wide = (): Window => {
  Object.defineProperty(window, 'innerWidth', { value: 1200, configurable: true, writable: true });
  return window as unknown as Window;
};

afterEach(() => root.removeAttribute('style'));

describe('the room', () => {
  test('is given on the side of the frame, and taken back', () => {
    const room = createPageRoom(document, wide());
    room.give(open);
    expect(margins()).toEqual(['', '340px']);
    room.give({ ...open, side: 'left', shape: 'rail' });
    expect(margins()).toEqual(['44px', '']);
    room.give({ ...open, shape: 'hidden' });
    expect(margins()).toEqual(['', '']);
    room.give(open);
    room.takeBack();
    expect(margins()).toEqual(['', '']);
  });

  test('is not given where too little would be left', () => {
    const view = wide();
    Object.assign(view, { innerWidth: 700 });
    createPageRoom(document, view).give(open);
    expect(margins()).toEqual(['', '']);
  });

  test('is missed when the page takes it away, and given again', () => {
    const room = createPageRoom(document, wide());
    room.give(open);
    expect(room.isIntact()).toBe(true);
    root.style.marginRight = '0px';
    expect(room.isIntact()).toBe(false);
    room.give(open);
    expect(margins()).toEqual(['', '340px']);
  });

  test('that an older script was given can be taken back', () => {
    createPageRoom(document, wide()).give(open);
    createPageRoom(document, wide()).clear();
    expect(margins()).toEqual(['', '']);
  });

  test('is announced to the host once a change', () => {
    const view = wide();
    const resized = vi.fn();
    view.addEventListener('resize', resized);
    const room = createPageRoom(document, view);
    room.give({ ...open, shape: 'hidden' });
    expect(resized).not.toHaveBeenCalled();
    room.give(open);
    room.give(open);
    expect(resized).toHaveBeenCalledTimes(1);
    view.removeEventListener('resize', resized);
  });
});

describe('the placement', () => {
  const measure = (layout: SidebarLayout, area: Element | null) =>
    createPageRoom(document, wide()).measure(layout, area);

  test.each([
    ['clear of the frame', open, 0, 860, 'docked'],
    ['under the frame', open, 0, 861, 'over'],
    ['clear of a frame on the left', { ...open, side: 'left' }, 340, 1200, 'docked'],
    ['under a frame on the left', { ...open, side: 'left' }, 200, 1200, 'over'],
    ['under nothing, as the frame is hidden', { ...open, shape: 'hidden' }, 0, 1200, 'docked'],
  ] as const)('of a text %s', (_name, layout, left, right, placement) => {
    expect(measure(layout, areaFrom(left, right))).toBe(placement);
  });

  test('of no text, or a text not laid out', () => {
    expect(measure(open, null)).toBe('docked');
    expect(measure(open, areaFrom(1200, 1200))).toBe('docked');
  });
});
