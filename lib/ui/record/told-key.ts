import type { Renegotiation } from '@/lib/domain/commitment';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

/** Whether the client was told of a move in time, in words. */
export const toldKey = ({ toldBefore }: Pick<Renegotiation, 'toldBefore'>): MessageKey =>
  toldBefore === null ? 'told_unsaid' : toldBefore ? 'told_before' : 'told_not';
