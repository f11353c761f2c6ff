import type { Dismissal } from '@/lib/domain/dismissal';
import { recordBase } from './record-base';

/** "I will be in touch.", dismissed once. */
export function aDismissal(fields: Partial<Dismissal> = {}): Dismissal {
  return { ...recordBase, id: 'i will be in touch', sample: 'I will be in touch.', messages: ['gmail|m1'], ...fields };
}
