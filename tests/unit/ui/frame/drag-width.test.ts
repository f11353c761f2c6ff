// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { dragWidth } from '@/lib/ui/frame/drag-width';

function dragging(side: 'right' | 'left' = 'right') {
  const handle = document.createElement('div');
  const iframe = document.createElement('iframe');
  const capture = vi.fn();
  Object.assign(handle, { setPointerCapture: capture });
  const [onDrag, onDropped] = [vi.fn(), vi.fn()];
  const ending = new AbortController();
  const view = { innerWidth: 1000 } as Window;
  dragWidth({ handle, iframe, view, signal: ending.signal, side: () => side, onDrag, onDropped });
  const point = (type: string, clientX: number, isTrusted = true) => {
    const event = new Event(type);
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    handle.dispatchEvent(Object.assign(event, { clientX, pointerId: 1 }));
  };
  return { point, iframe, capture, onDrag, onDropped, ending };
}

describe('dragging the edge', () => {
  test('follows the pointer and tells the width it was dropped at', () => {
    const { point, capture, onDrag, onDropped } = dragging();
    point('pointerdown', 660);
    point('pointermove', 600);
    point('pointermove', 100);
    point('pointerup', 100);
    expect(capture).toHaveBeenCalledWith(1);
    expect(onDrag.mock.calls).toEqual([[400], [520]]);
    expect(onDropped.mock.calls).toEqual([[520]]);
  });

  test('ends where the pointer was let go, though the last move was never seen', () => {
    const { point, onDrag, onDropped } = dragging();
    point('pointerdown', 660);
    point('pointermove', 500);
    point('pointerup', 700);
    expect(onDrag.mock.calls).toEqual([[500], [300]]);
    expect(onDropped.mock.calls).toEqual([[300]]);
  });

  test('keeps the pointer from the frame meanwhile', () => {
    const { point, iframe } = dragging();
    point('pointerdown', 660);
    expect(iframe.style.pointerEvents).toBe('none');
    point('pointercancel', 660);
    expect(iframe.style.pointerEvents).toBe('');
  });

  test('measures from the left on the left', () => {
    const { point, onDrag } = dragging('left');
    point('pointerdown', 300);
    point('pointermove', 310);
    expect(onDrag.mock.calls).toEqual([[310]]);
  });

  test('is not begun by a pointer that only passes', () => {
    const { point, onDrag, onDropped } = dragging();
    point('pointermove', 600);
    point('pointerup', 600);
    expect(onDrag).not.toHaveBeenCalled();
    expect(onDropped).not.toHaveBeenCalled();
  });

  test('does not believe events that a script made', () => {
    const { point, onDrag, onDropped } = dragging();
    point('pointerdown', 660, false);
    point('pointermove', 600, false);
    point('pointerup', 600, false);
    expect(onDrag).not.toHaveBeenCalled();
    expect(onDropped).not.toHaveBeenCalled();
  });

  test('ends with its signal', () => {
    const { point, onDrag, ending } = dragging();
    ending.abort();
    point('pointerdown', 660);
    point('pointermove', 600);
    expect(onDrag).not.toHaveBeenCalled();
  });
});
