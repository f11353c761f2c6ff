import { useState } from 'react';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { changedLines } from '@/lib/ui/record/changed-lines';
import type { CommitmentFile } from '@/lib/ui/record/commitment-file';
import { commitmentWords } from '@/lib/ui/record/commitment-words';
import { ChangedField } from './changed-field';
import styles from './record-form.module.css';

interface Props {
  readonly file: Pick<CommitmentFile, 'commitment' | 'names'>;
  /** While it is being saved, what changes is what was entered here. */
  readonly busy: boolean;
}

/** What was changed elsewhere since the form around it was opened: its step would be taken with the record as it is now. */
export function ChangedSince({ file, busy }: Props) {
  const catalogue = useCatalogue();
  const [seen] = useState(file.commitment);
  const words = commitmentWords(catalogue, file.names);
  const lines = changedLines(seen, file.commitment, words, catalogue.t);
  return (
    <div role="status">
      {lines.length > 0 && !busy && (
        <div className={styles.note}>
          <p>{catalogue.t('step_changed')}</p>
          {lines.map((line) => (
            <ChangedField key={line.field} line={line} />
          ))}
        </div>
      )}
    </div>
  );
}
