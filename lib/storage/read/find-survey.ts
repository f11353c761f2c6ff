import type { Touchpoint } from '@/lib/domain/touchpoint';
import type { Store } from '../create-store';
import { livingOf } from '../record-of';
import { inRead } from './in-read';

/** `Reader.findSurvey`. */
export function findSurvey(store: Store, token: string): Promise<Touchpoint | null> {
  return inRead(store, ['touchpoint'], async (transaction) => {
    const row = await transaction.objectStore('touchpoint').index('survey').get(token);
    return livingOf<'touchpoint'>(row);
  });
}
