import type { FromPage, FromSidebar, InsertOrder } from '@/lib/messaging/page-link';

type Composers = Extract<FromPage, { type: 'composers' }>;
type Inserted = Extract<FromPage, { type: 'inserted' }>;

/** A page that does not answer in so many ms was closed, or is older than the sidebar. An order may open a reply first. */
const patience = { list: 2_000, insert: 10_000 };
/** The page takes up to so many ms to put a draft in and to answer; it begins none later. */
const longestWriting = 3_000;

/** What the sidebar asks of the page's composers. Null = the page did not answer. */
export interface Composing {
  readonly list: () => Promise<Pick<Composers, 'composers' | 'replies'> | null>;
  readonly insert: (order: Omit<InsertOrder, 'id' | 'until'>) => Promise<Pick<Inserted, 'outcome' | 'composer'> | null>;
  readonly hear: (message: Composers | Inserted) => void;
}

export function createComposing(newId: () => string, send: (message: FromSidebar) => void): Composing {
  const waiting = new Map<string, (answer: Composers | Inserted | null) => void>();
  const ask = (id: string, message: FromSidebar, wait: number): Promise<Composers | Inserted | null> =>
    new Promise((resolve) => {
      const end = (answer: Composers | Inserted | null): void => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(answer);
      };
      const timer = setTimeout(() => end(null), wait);
      waiting.set(id, end);
      send(message);
    });
  return {
    list: async () => {
      const id = newId();
      const answer = await ask(id, { type: 'list-composers', ask: id }, patience.list);
      return answer?.type === 'composers' ? answer : null;
    },
    insert: async (order) => {
      const id = newId();
      const until = Date.now() + patience.insert - longestWriting;
      const answer = await ask(id, { type: 'insert', order: { ...order, id, until } }, patience.insert);
      return answer?.type === 'inserted' ? answer : null;
    },
    hear: (message) => waiting.get(message.type === 'composers' ? message.ask : message.order)?.(message),
  };
}
