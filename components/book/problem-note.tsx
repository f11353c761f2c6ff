import type { BackupProblem } from '@/lib/ui/book-backup';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

const sentences: Record<BackupProblem['kind'], MessageKey> = {
  'too-large': 'book_problem_too_large',
  'not-json': 'book_problem_not_json',
  'not-a-backup': 'book_problem_not_a_backup',
  newer: 'book_problem_newer',
  invalid: 'book_problem_invalid',
  duplicate: 'book_problem_duplicate',
  dangling: 'book_problem_dangling',
  unreadable: 'book_problem_unreadable',
};

interface Props {
  readonly fileName: string;
  readonly problem: BackupProblem;
}

/** Names the file, what is wrong with it, and that nothing happened. */
export function ProblemNote({ fileName, problem }: Props) {
  const { t } = useCatalogue();
  const { kind, ...values } = problem;
  return (
    <p role="alert" className="book-bad">
      {t('book_refused', { name: isolate(fileName), problem: t(sentences[kind], values) })}
    </p>
  );
}
