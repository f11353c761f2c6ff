import { type LoggedKind, loggedKinds } from '@/lib/domain/logged-kind';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { kindWords } from '@/lib/ui/log/kind-words';
import styles from './log-frame.module.css';

interface Props {
  readonly as: LoggedKind;
  readonly onAs: (as: LoggedKind) => void;
}

/** As what the words are logged; each kind has a form of its own. */
export function KindSwitch({ as, onAs }: Props) {
  const { t } = useCatalogue();
  return (
    // biome-ignore lint/a11y/useSemanticElements: four buttons in one line, no fieldset of their own
    <div role="group" aria-label={t('log_as')} className={styles.kinds}>
      {loggedKinds.map((kind) => (
        <button key={kind} type="button" aria-pressed={kind === as} onClick={() => kind !== as && onAs(kind)}>
          {t(kindWords[kind].name)}
        </button>
      ))}
    </div>
  );
}
