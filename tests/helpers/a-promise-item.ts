import type { PromiseItem } from '@/lib/templates/template-context';

/** A promise as a template reads it: open, of nobody, without a day. */
export const aPromiseItem = (fields: Partial<PromiseItem> & Pick<PromiseItem, 'id' | 'text'>): PromiseItem => ({
  owner: null,
  due: null,
  daysLate: 0,
  state: 'open',
  doneOn: null,
  movedFrom: null,
  moveReason: null,
  missReason: null,
  ...fields,
});
