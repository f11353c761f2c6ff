import { useEffect, useState } from 'react';
import { type DueOverview, findDueOverview } from '@/lib/app/due-overview';
import type { Reader } from '@/lib/app/reader';
import { onlyMailLinks } from './only-mail-links';

/** More would not be looked through in a popup; the totals are of all. */
const shown = 30;

/** What is late or due today, or null until it was read; read again whenever `changes` grows or a new day begins. */
export function useDueOverview(
  reader: Pick<Reader, 'dueCommitments'>,
  today: string,
  changes: number,
  onError: (error: unknown) => void,
): DueOverview | null {
  const [overview, setOverview] = useState<DueOverview | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes it be read again
  useEffect(() => {
    let newest = true;
    findDueOverview(reader, today, shown).then(
      ({ ours, theirs, next }) =>
        newest && setOverview({ ours: onlyMailLinks(ours), theirs: onlyMailLinks(theirs), next }),
      (error) => newest && onError(error),
    );
    return () => {
      newest = false;
    };
  }, [reader, today, changes, onError]);
  return overview;
}
