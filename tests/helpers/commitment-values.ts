import type { CommitmentValues } from '@/lib/ui/log/commitment-values';

/** A promise of ours, complete, as it stands in the form. */
export const someCommitmentValues = (fields: Partial<CommitmentValues> = {}): CommitmentValues => ({
  direction: 'ours',
  text: 'Send the revised timeline',
  owner: 'Sam',
  due: { day: '2026-11-27', text: '' },
  note: '',
  blockedBy: [],
  ...fields,
});
