import { Button } from '@/components/common/button';
import { ListSection } from '@/components/context/list-section';
import type { ClientPlan } from '@/lib/app/reader';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { type PlanKindName, planKinds, planLists } from '@/lib/ui/plan/plan-kinds';
import { milestoneWords, type PlanWords, requirementWords, riskWords } from '@/lib/ui/plan/plan-words';
import styles from './plan-list.module.css';
import { PlanRow } from './plan-row';

interface Props {
  readonly plan: ClientPlan;
  readonly onAdd: (of: PlanKindName) => void;
  readonly onOpen: (of: PlanKindName, id: string) => void;
}

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly words: PlanWords;
}

/** Milestones, open risks and requirements of a client, each with a way to add one. */
export function PlanList({ plan, onAdd, onOpen }: Props) {
  const catalogue = useCatalogue();
  const { t } = catalogue;
  const shown: Record<PlanKindName, readonly Shown[]> = {
    milestone: plan.milestones.map((record) => ({
      id: record.id,
      title: record.name,
      words: milestoneWords(record, catalogue),
    })),
    risk: plan.risks.map((record) => ({
      id: record.id,
      title: record.text,
      words: riskWords(record, catalogue),
    })),
    requirement: plan.requirements.map((record) => ({
      id: record.id,
      title: record.text,
      words: requirementWords(record, catalogue),
    })),
  };
  return (
    <div className={styles.lists}>
      {planKinds.map((of) => (
        <ListSection
          key={of}
          heading={t(`plan_${planLists[of]}`)}
          none={t(`plan_no_${planLists[of]}`)}
          count={shown[of].length}
          more={<Button onClick={() => onAdd(of)}>{t(`plan_add_${of}`)}</Button>}
        >
          {shown[of].map(({ id, title, words }) => (
            <PlanRow key={id} id={id} title={title} words={words} onOpen={() => onOpen(of, id)} />
          ))}
        </ListSection>
      ))}
    </div>
  );
}
