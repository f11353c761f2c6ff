import type { FoundComposer } from '@/lib/messaging/page-link';

/** An empty reply to the thread that is open. */
export const aFoundComposer = (fields: Partial<FoundComposer> = {}): FoundComposer => ({
  id: 'composer-1',
  thread: 'this',
  kind: 'reply',
  surface: 'inline',
  to: null,
  cc: null,
  subject: null,
  hasText: false,
  isPlain: false,
  ...fields,
});
