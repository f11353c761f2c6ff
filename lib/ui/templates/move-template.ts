import { type ListedTemplate, sameGroup } from './listed-template';

type Placed = Pick<ListedTemplate, 'id' | 'position'>;

/**
 * What has to be written so that a template stands one place higher (-1) or lower (1) in its group; nothing at its end. One
 * write where a place between the new neighbours is free, else all of the group get places anew.
 * @param templates in the order of the list
 */
export function moveTemplate(templates: readonly ListedTemplate[], id: string, by: -1 | 1): readonly Placed[] {
  const moved = templates.find((template) => template.id === id);
  if (moved === undefined) return [];
  const group = templates.filter((template) => sameGroup(template, moved));
  const from = group.indexOf(moved);
  const to = from + by;
  if (to < 0 || to >= group.length) return [];
  const next = group.toSpliced(from, 1).toSpliced(to, 0, moved);
  const place = between(next[to - 1]?.position, next[to + 1]?.position);
  if (place !== null) return [{ id, position: place }];
  return next.flatMap(({ id: each, position }, index) => (position === index ? [] : [{ id: each, position: index }]));
}

/** A place strictly between two; null when there is none. A missing side is open. */
function between(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined) return (after ?? 0) - 1;
  if (after === undefined) return before + 1;
  const middle = (before + after) / 2;
  return before < middle && middle < after ? middle : null;
}

/** The place after all others of a group. */
export function lastPlace(templates: readonly ListedTemplate[], of: Parameters<typeof sameGroup>[1]): number {
  const places = templates.filter((template) => sameGroup(template, of)).map(({ position }) => position);
  return Math.max(0, ...places) + 1;
}
