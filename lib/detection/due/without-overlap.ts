import type { TextSpan } from '@/lib/detection/text-span';

/** Of spans that overlap the longest, of equally long ones the first given; in the order of the text. */
export function withoutOverlap<Span extends TextSpan>(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every(({ start, end }) => span.end <= start || span.start >= end)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}
