import type { Reader } from '@/lib/app/reader';
import type { Store } from '../create-store';
import { startingWithText } from './ranges';

/** Nobody leaves so many mails unanswered for; the rest is read when some of these are gone. */
const most = 200;

/** `Reader.listDrafts`. */
export const listDrafts = (store: Store, prefix: string): ReturnType<Reader['listDrafts']> =>
  store.use(async (database) => {
    const found = await database.getAll('drafts', startingWithText(prefix), most);
    return found.map(({ key, text }) => ({ key, text }));
  });
