import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Store } from '../create-store';
import { saveLogged } from './save-logged';

/** `Writer.saveTouchpoint`. */
export const saveTouchpoint = (
  store: Store,
  { commandId, touchpoint }: Parameters<Writer['saveTouchpoint']>[0],
): Promise<WriteResult> =>
  saveLogged(store, commandId, touchpoint, { kind: 'touchpoint', rest: (before) => before ?? {} });
