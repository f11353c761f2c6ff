import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate, withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import type { Reported } from '@/lib/ui/sidebar/use-reports';
import { useMayWrite } from '@/lib/ui/write-guard';
import folded from './folded-section.module.css';
import styles from './report-section.module.css';
import { SourceLink } from './source-link';

/** The name of a template stands in a line. */
const longestName = 80;

interface Props {
  /** Newest first. */
  readonly reports: readonly Reported[];
  /** Opened for the first time: the ones before the last are wanted. */
  readonly onOpen: () => void;
  readonly onRemove: (touchpoint: Reported) => Promise<void>;
  readonly onOpenSource: (link: string) => void;
}

/** What the client was told last, folded: its day and name, and within it the very words. */
export function ReportSection({ reports, onOpen, onRemove, onOpenSource }: Props) {
  const { t, day } = useCatalogue();
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [last] = reports;
  const remove = async (touchpoint: Reported) => {
    await onRemove(touchpoint);
    // The button that had the keyboard is gone.
    if (document.activeElement === document.body) place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1}>
      {last && (
        <details
          className={folded.section}
          open={open}
          onToggle={({ currentTarget }) => {
            setOpen(currentTarget.open);
            if (currentTarget.open) onOpen();
          }}
        >
          <summary>{t('report_last', { day: day(last.on), name: nameOf(last) })}</summary>
          {open && (
            <ul>
              {reports.map((touchpoint) => (
                <ReportItem
                  key={touchpoint.id}
                  touchpoint={touchpoint}
                  isLast={touchpoint === last}
                  onRemove={remove}
                  onOpenSource={onOpenSource}
                />
              ))}
            </ul>
          )}
        </details>
      )}
    </div>
  );
}

const nameOf = ({ report }: Reported): string => isolate(report.template.slice(0, longestName));

interface ItemProps extends Pick<Props, 'onRemove' | 'onOpenSource'> {
  readonly touchpoint: Reported;
  /** The last one is open already. */
  readonly isLast: boolean;
}

function ReportItem({ touchpoint, isLast, onRemove, onOpenSource }: ItemProps) {
  const { t, day } = useCatalogue();
  const mayWrite = useMayWrite();
  const [busy, setBusy] = useState(false);
  const { on, report, evidence } = touchpoint;
  const told = { day: day(on), name: nameOf(touchpoint) };
  const remove = async () => {
    setBusy(true);
    await onRemove(touchpoint);
    setBusy(false);
  };
  return (
    <li className={folded.row}>
      <details className={styles.report} open={isLast}>
        <summary>{t('report_of', told)}</summary>
        <p className={styles.text} dir="auto">
          {report.text.split('\n').map(withoutDirectionMarks).join('\n')}
        </p>
        {report.items.length > 0 && (
          <>
            <p className={styles.meta}>{t('report_lines')}</p>
            <ul className={styles.lines}>
              {report.items.map(({ list, id, text, day: due }) => (
                <li key={`${list}:${id}`} dir="auto">
                  {withoutDirectionMarks(text)}
                  {due !== null && ` · ${day(due)}`}
                </li>
              ))}
            </ul>
          </>
        )}
        {evidence?.link && (
          <p className={styles.meta}>
            <SourceLink evidence={evidence} onOpen={onOpenSource} />
          </p>
        )}
      </details>
      <IconButton
        label={t('report_remove', told)}
        aria-busy={busy}
        aria-disabled={!mayWrite || undefined}
        onClick={() => {
          if (mayWrite && !busy) void remove();
        }}
      >
        <Trash2 aria-hidden="true" />
      </IconButton>
    </li>
  );
}
