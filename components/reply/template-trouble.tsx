import { Button } from '@/components/common/button';
import { Note } from '@/components/common/note';
import type { TemplateProblem } from '@/lib/templates/template-problem';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { problemSentence } from '@/lib/ui/reply/problem-sentence';
import styles from './reply-notes.module.css';

interface Props {
  readonly problem: TemplateProblem;
  readonly name: string;
  readonly onOpen: () => void;
}

/** A template that gives no draft: where its error is, and the way to it. The other templates stay to choose from. */
export function TemplateTrouble({ problem, name, onOpen }: Props) {
  const { t } = useCatalogue();
  return (
    <div className={styles.trouble}>
      <Note tone="late" role="alert" actions={<Button onClick={onOpen}>{t('reply_open_template')}</Button>}>
        {problemSentence(problem, name, t)}
      </Note>
    </div>
  );
}
