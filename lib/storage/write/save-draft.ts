import type { Writer } from '@/lib/app/writer';
import { longestDraft } from '@/lib/domain/longest-draft';
import { ValidationError } from '@/lib/domain/validation-error';
import type { Store } from '../create-store';
import { inTransaction } from '../in-transaction';

export function saveDraft(store: Store, { key, text }: Parameters<Writer['saveDraft']>[0]): Promise<void> {
  if (text.length > longestDraft) throw new ValidationError([{ path: 'text', problem: 'too_big' }]);
  return store.use((database) =>
    inTransaction(database, ['drafts'], 'relaxed', async (transaction) => {
      const drafts = transaction.objectStore('drafts');
      if (text === '') await drafts.delete(key);
      else await drafts.put({ key, text, at: store.now() });
    }),
  );
}
