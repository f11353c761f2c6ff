import { type RecordKind, recordKinds } from '@/lib/domain/record-kind';
import type { RecordCounts } from '@/lib/ui/book-backup';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  readonly counts: RecordCounts;
  /** What these counts will replace; null when it cannot be read. */
  readonly present: RecordCounts | null;
}

/** How many records of each kind a file holds, beside what is kept now. */
export function CountTable({ counts, present }: Props) {
  const { t } = useCatalogue();
  return (
    <table className="book-table">
      <thead>
        <tr>
          <th scope="col">{t('book_count_kind')}</th>
          <th scope="col">{t('book_count_file')}</th>
          {present && <th scope="col">{t('book_count_present')}</th>}
        </tr>
      </thead>
      <tbody>
        {recordKinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(`book_kind_${kind.toLowerCase() as Lowercase<RecordKind>}`)}</th>
            <td>{t('book_number', { count: counts[kind] ?? 0 })}</td>
            {present && <td>{t('book_number', { count: present[kind] ?? 0 })}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
