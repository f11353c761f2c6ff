import { browser } from './browser';

/** The sidebar's signal colours on white letters, which are read on light and dark toolbars alike. */
const grounds = { late: '#b3261e', calm: '#1f5f4a' } as const;

export interface Badge {
  /** At most four letters fit; empty takes the badge away. */
  readonly text: string;
  readonly tone: keyof typeof grounds;
  /** The same in words, for the pointer and for screen readers. */
  readonly title: string;
}

export async function setBadge({ text, tone, title }: Badge): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ color: grounds[tone] }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title }),
    action.setBadgeText({ text }),
  ]);
}
