/** Where the points of a trend line lie in a box of `width` × `height`; higher values higher up, times evenly apart. */
export function trendPoints(
  values: readonly number[],
  scale: { readonly min: number; readonly max: number },
  box: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number }[] {
  const span = scale.max - scale.min || 1;
  const gap = values.length > 1 ? box.width / (values.length - 1) : 0;
  return values.map((value, place) => {
    const share = Math.min(1, Math.max(0, (value - scale.min) / span));
    return { x: Math.round(place * gap * 10) / 10, y: Math.round((1 - share) * box.height * 10) / 10 };
  });
}
