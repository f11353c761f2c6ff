import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Store } from '../create-store';
import { saveLogged } from './save-logged';

/** `Writer.saveRisk`. */
export const saveRisk = (store: Store, { commandId, risk }: Parameters<Writer['saveRisk']>[0]): Promise<WriteResult> =>
  saveLogged(store, commandId, risk, { kind: 'risk', rest: (before) => before ?? {} });
