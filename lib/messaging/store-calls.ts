import type { StoreStatus } from '@/lib/app/store-status';
import { callBackground } from './call-background';

/** How the background's store is, and which store it is. */
export const storeStatus = (): Promise<StoreStatus> => callBackground('store/status', null);

/** Begins with an empty store after a loss, because the user said so. */
export const startEmptyStore = (): Promise<StoreStatus> => callBackground('store/start-empty', null);
