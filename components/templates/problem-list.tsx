import type { TemplatePlace, TemplateProblem } from '@/lib/templates/template-problem';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { problemKeys } from '@/lib/ui/templates/problem-keys';
import { PlaceButton } from './place-button';
import styles from './problem-list.module.css';

/** A sentence, not the rest of the text. */
const longestName = 60;

interface Props {
  readonly problems: readonly TemplateProblem[];
  readonly onGo: (place: TemplatePlace) => void;
}

/** Why a template gives no draft, each with its place. The region is always there, so that screen readers hear it fill. */
export function ProblemList({ problems, onGo }: Props) {
  const { t } = useCatalogue();
  return (
    <div role="status" className={problems.length > 0 ? styles.problems : ''}>
      {problems.length > 0 && (
        <>
          <p>{t('template_error_title')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.kind} ${problem.place.part} ${problem.place.line} ${problem.place.column}`}>
                {t(problemKeys[problem.kind], { name: isolate(problem.name.slice(0, longestName)) })}{' '}
                <PlaceButton place={problem.place} onGo={onGo} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
