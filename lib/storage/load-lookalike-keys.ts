import type { LookalikeKeys } from './index-keys/make-row';

/** Loaded late and only to write a client: the table behind it would slow the start of the frame. */
export async function loadLookalikeKeys(): Promise<LookalikeKeys> {
  const { lookalikeNameKeys } = await import('@/lib/matching/lookalike-name-keys');
  return lookalikeNameKeys;
}

/** For commands that write no client. */
export const noLookalikeKeys: LookalikeKeys = () => {
  throw new Error('a command that writes clients must say so');
};
