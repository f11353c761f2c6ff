import type { SidebarLayout } from '@/lib/messaging/page-link';

/** Width of the narrow strip, in CSS px. */
export const railWidth = 44;
/** Width of the drag handle on the inner edge, in CSS px. */
export const handleWidth = 6;
const narrowest = 280;
const widest = 520;
/** With less than this left, in CSS px, a mail cannot be read beside the sidebar: it lies over the page instead. */
const leastPage = 480;

/** The width of the open panel within its limits, in whole CSS px. */
export const clampWidth = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

/** CSS px that the frame takes from the viewport's edge. */
export function frameWidth(layout: SidebarLayout, viewportWidth: number): number {
  if (layout.shape === 'hidden') return 0;
  if (layout.shape === 'rail') return railWidth;
  return Math.min(clampWidth(layout.width), viewportWidth);
}

/** CSS px that the page gives up for the frame: all of the frame's width, or nothing when too little would be left. */
export function roomFor(layout: SidebarLayout, viewportWidth: number): number {
  const taken = frameWidth(layout, viewportWidth);
  return viewportWidth - taken < leastPage ? 0 : taken;
}
