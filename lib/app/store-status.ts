import type { StorageErrorKind } from '@/lib/domain/storage-error';

/** `storeId` is random and lives in the store: a view compares it with the background's to know it sees the same store. */
export type StoreStatus =
  | { readonly ok: true; readonly storeId: string }
  | { readonly ok: false; readonly error: StorageErrorKind };
