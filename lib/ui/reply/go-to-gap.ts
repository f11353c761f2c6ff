import { gapMark } from './gap-mark';

const isAfter = (mark: Element, range: Range): boolean => {
  const there = document.createRange();
  there.selectNodeContents(mark);
  return range.compareBoundaryPoints(Range.START_TO_START, there) < 0;
};

/** Marks the next gap of a field, after the caret or from its beginning, so that what is typed takes its place. */
export function goToGap(root: HTMLElement): void {
  const marks = [...root.querySelectorAll(`[${gapMark}]`)];
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const here = range !== null && root.contains(range.startContainer) ? range : null;
  const next = (here && marks.find((mark) => isAfter(mark, here))) ?? marks[0];
  if (next === undefined) return;
  root.focus();
  selection?.selectAllChildren(next);
  next.scrollIntoView({ block: 'nearest' });
}
