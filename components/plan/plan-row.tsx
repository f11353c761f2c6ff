import { Chip } from '@/components/context/chip';
import styles from '@/components/context/folded-section.module.css';
import row from '@/components/context/row.module.css';
import { RowTitle } from '@/components/context/row-title';
import type { PlanWords } from '@/lib/ui/plan/plan-words';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly words: PlanWords;
  readonly onOpen: () => void;
}

/** One line of a plan; its title leads to its form. */
export const PlanRow = ({ id, title, words: { meta, mark }, onOpen }: Props) => (
  <li className={styles.row}>
    <div>
      <RowTitle id={id} text={title} onOpen={onOpen} />
      {meta.length > 0 && (
        <p className={row.meta}>
          {meta.map((text) => (
            <span key={text} dir="auto">
              {text}
            </span>
          ))}
        </p>
      )}
    </div>
    <Chip tone={mark.tone}>{mark.text}</Chip>
  </li>
);
