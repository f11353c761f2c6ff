import type { WriteResult, Writer } from '@/lib/app/writer';
import type { Store } from '../create-store';
import { saveLogged } from './save-logged';

/** `Writer.saveRequirement`. */
export const saveRequirement = (
  store: Store,
  { commandId, requirement }: Parameters<Writer['saveRequirement']>[0],
): Promise<WriteResult> =>
  saveLogged(store, commandId, requirement, { kind: 'requirement', rest: (before) => before ?? {} });
