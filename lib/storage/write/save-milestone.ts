import type { WriteResult, Writer } from '@/lib/app/writer';
import { ValidationError } from '@/lib/domain/validation-error';
import type { Store } from '../create-store';
import { saveLogged } from './save-logged';

/** `Writer.saveMilestone`. */
export function saveMilestone(
  store: Store,
  { commandId, milestone }: Parameters<Writer['saveMilestone']>[0],
): Promise<WriteResult> {
  return saveLogged(store, commandId, milestone, {
    kind: 'milestone',
    rest: (before) => before ?? {},
    check: async (_session, before) => {
      if (before !== null && before.baseline !== milestone.baseline) {
        throw new ValidationError([{ path: 'baseline', problem: 'fixed' }]);
      }
    },
  });
}
