import { useEffect, useState } from 'react';
import type { Reader } from '@/lib/app/reader';
import { sameValue } from '@/lib/domain/same-value';

const nobody = { addresses: [], domains: [], threadKey: null };
const none: readonly string[] = [];

/** Words that the user does not want to write, from the settings; none while they are being read. */
export function useJargon(
  reader: Pick<Reader, 'findPeople'>,
  changes: number,
  onError: (error: unknown) => void,
): readonly string[] {
  const [jargon, setJargon] = useState(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes them be read again
  useEffect(() => {
    let current = true;
    reader.findPeople(nobody).then(
      ({ settings }) => {
        const read = settings?.jargon ?? none;
        if (current) setJargon((before) => (sameValue(before, read) ? before : read));
      },
      (error: unknown) => current && onError(error),
    );
    return () => {
      current = false;
    };
  }, [reader, changes, onError]);
  return jargon;
}
