import type { WriteResult, Writer } from '@/lib/app/writer';
import { ValidationError } from '@/lib/domain/validation-error';
import type { Store } from '../create-store';
import { saveLogged } from './save-logged';

type SaveSatisfaction = Parameters<Writer['saveSatisfaction']>[0];

/** `Writer.saveSatisfaction`. */
export async function saveSatisfaction(store: Store, { commandId, response }: SaveSatisfaction): Promise<WriteResult> {
  const { value, scaleMin, scaleMax } = response;
  if (!(scaleMin < scaleMax && value >= scaleMin && value <= scaleMax)) {
    throw new ValidationError([{ path: 'value', problem: 'out-of-scale' }]);
  }
  return saveLogged(store, commandId, response, { kind: 'satisfaction', rest: (before) => before ?? {} });
}
