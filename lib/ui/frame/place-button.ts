/** Edges in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between the button and the marked words, in CSS px. */
const gap = 6;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Where a button of this size goes: by the end of the marked `lines` (where the marking ended, so by their beginning when
 * `backward`), inside `room`, over no marked line. Null when there is no such place, or the lines are out of sight.
 */
export function placeButton(
  lines: readonly Box[],
  size: { readonly width: number; readonly height: number },
  room: Box,
  backward: boolean,
): { readonly left: number; readonly top: number } | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const end = backward ? first : last;
  const lowest = room.bottom - size.height;
  const left = clamp(backward ? end.left : end.right - size.width / 2, room.left, room.right - size.width);
  const below = { left, top: Math.max(...lines.map(({ bottom }) => bottom)) + gap };
  const above = { left, top: Math.min(...lines.map(({ top }) => top)) - gap - size.height };
  const beside = clamp(end.top, room.top, lowest);
  const after = { left: Math.max(...lines.map(({ right }) => right)) + gap, top: beside };
  const before = { left: Math.min(...lines.map((line) => line.left)) - gap - size.width, top: beside };

  const fits = (place: { left: number; top: number }): boolean =>
    place.left >= room.left && place.left + size.width <= room.right && place.top >= room.top && place.top <= lowest;
  const isSeen = lines.some(({ top, bottom }) => bottom > room.top && top < room.bottom);
  if (!isSeen) return null;
  return (backward ? [above, below, after, before] : [below, above, after, before]).find(fits) ?? null;
}
