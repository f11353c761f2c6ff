import { type Letter, letter } from '@/lib/app/letter';
import { addDays } from '@/lib/domain/add-days';
import type { SidebarPorts } from './sidebar-ports';

/** Under which letters are kept, each under a key of its own, so that two views never write over each other's. */
const shelf = 'letter/';
/** A draft that nobody came back to in so many days is written anew. */
const longestRest = 14;

export interface LetterShelf {
  /** Keeps what must not be lost with this view; `held` stays as it lies. Writes only what changed. */
  readonly keep: (letters: readonly Letter[], held: ReadonlySet<string>) => void;
  /** The letters of all views, and the ids of those that another view took away since. */
  readonly load: () => Promise<{ readonly letters: readonly Letter[]; readonly taken: readonly string[] }>;
}

/** Closed letters wait for an answer; of one that is being written, what the person chose, and its reports. */
const isKept = ({ phase, promises, putAway, reports }: Letter): boolean =>
  phase === 'closed' ||
  (phase === 'writing' && (putAway.length > 0 || reports.length > 0 || promises.some(({ chosen }) => chosen)));

function parse(text: string): Letter | null {
  try {
    return { ...letter.parse(JSON.parse(text)), composer: null };
  } catch {
    return null;
  }
}

/** Letters in the store, where reloads and restarts leave them. */
export function createLetterShelf({
  reader,
  writer,
  today,
  reportError,
}: Pick<SidebarPorts, 'reader' | 'writer' | 'today' | 'reportError'>): LetterShelf {
  /** What was last sent to the store, and what is known to lie there. */
  const sent = new Map<string, string>();
  const lying = new Set<string>();

  const write = (id: string, text: string): void => {
    sent.set(id, text);
    writer.saveDraft({ key: shelf + id, text }).then(() => {
      if (text === '') lying.delete(id);
      else if (sent.get(id) === text) lying.add(id);
    }, reportError);
  };

  return {
    keep: (letters, held) => {
      const wanted = new Map(
        letters.filter(isKept).map(({ composer: _open, ...content }) => [content.id, JSON.stringify(content)]),
      );
      for (const [id, text] of wanted) if (sent.get(id) !== text && !held.has(id)) write(id, text);
      for (const id of sent.keys()) if (!wanted.has(id) && sent.get(id) !== '' && !held.has(id)) write(id, '');
    },
    load: async () => {
      const before = [...lying];
      const found = await (await reader()).listDrafts(shelf);
      const oldest = addDays(today(), -longestRest);
      const letters: Letter[] = [];
      for (const { key, text } of found) {
        const one = parse(text);
        const id = key.slice(shelf.length);
        // Taken away by this view, which the store did not know yet when it answered.
        if (sent.get(id) === '') continue;
        // What this version cannot read may be a letter of another one, with promises that wait for an answer.
        if (one?.id !== id) continue;
        if (one.phase === 'writing' && one.begunOn < oldest) write(id, '');
        else letters.push(one);
        if (!sent.has(id)) sent.set(id, text);
        lying.add(id);
      }
      const present = new Set(found.map(({ key }) => key.slice(shelf.length)));
      const taken = before.filter((id) => !present.has(id));
      for (const id of taken) {
        lying.delete(id);
        sent.delete(id);
      }
      return { letters, taken };
    },
  };
}
