import type { Evidence } from '@/lib/domain/evidence';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { sourceLabel } from '@/lib/ui/source-label';
import styles from './source-link.module.css';

interface Props {
  readonly evidence: Evidence;
  readonly onOpen: (link: string) => void;
}

/** The source of a record: a way to its mail where there is one, else only its name. */
export function SourceLink({ evidence, onOpen }: Props) {
  const catalogue = useCatalogue();
  const label = sourceLabel(evidence, catalogue);
  const { link } = evidence;
  if (link === null) return <span dir="auto">{label}</span>;
  return (
    <button
      type="button"
      className={styles.link}
      title={catalogue.t('source_open', { subject: isolate(evidence.subject ?? label) })}
      onClick={() => onOpen(link)}
    >
      {label}
    </button>
  );
}
