import type { Commitment } from '@/lib/domain/commitment';
import type { Translate } from '@/lib/ui/catalogue/translate';
import { toldKey } from './told-key';

/** What a write says about the moves that it added: the reason, and whether the client of a promise of ours was told. */
export function moveRemarks(before: Commitment, after: Commitment, t: Translate): string[] {
  return after.renegotiations.slice(before.renegotiations.length).flatMap((move) => {
    const told = after.direction === 'ours' && move.from !== null ? [t(toldKey(move))] : [];
    return move.reason === '' ? told : [t('move_reason_was', { reason: move.reason }), ...told];
  });
}
