/** What can be wrong with the store, as the user must act on it; the sentences are in the message catalogue. */
export const storageErrorKinds = [
  /** Opening took longer than five seconds, or an older view holds the store. */
  'blocked',
  /** The data was written by a newer version of Kept. */
  'newer',
  /** The browser refuses storage here. */
  'denied',
  /** The disk or the quota is full. */
  'full',
  /** The store is empty although there were records. */
  'lost',
  /** The browser cannot read its own files. */
  'corrupt',
  /** The extension was updated or switched off under this page. */
  'outdated',
  /** This view sees no store and may not make one: it asks the background instead; never shown. */
  'absent',
  /** Anything else. */
  'failed',
] as const;
export type StorageErrorKind = (typeof storageErrorKinds)[number];

export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly kind: StorageErrorKind;

  constructor(kind: StorageErrorKind, cause?: unknown) {
    super(`storage: ${kind}`, { cause });
    this.kind = kind;
  }
}
