import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { personName } from '@/lib/ui/person-name';
import type { UnknownPerson } from '@/lib/ui/view-types';
import styles from './unknown-state.module.css';

/** More of a long list of recipients would bury the buttons. */
const peopleShown = 8;

interface Props {
  /** The sender first. */
  readonly people: readonly UnknownPerson[];
  /** Somebody here only looks like a client: adding must not be the inviting way. */
  readonly suspicious: boolean;
  readonly onAdd: (person: UnknownPerson) => void;
  readonly onPick: () => void;
}

/** Nobody of the thread is on file: add the sender, or say whose mail it is. */
export function UnknownState({ people, suspicious, onAdd, onPick }: Props) {
  const { t } = useCatalogue();
  const [sender, ...others] = people;
  if (!sender) return null;
  const { domain, person } = sender;
  const title = domain ? t('unknown_title', { domain }) : t('unknown_title_person', { name: personName(person, t) });
  return (
    <>
      <EmptyState
        title={title}
        text={t(domain ? 'unknown_text' : 'unknown_text_person')}
        actions={
          <>
            <Button look={suspicious ? 'quiet' : 'go'} onClick={() => onAdd(sender)}>
              {t('unknown_add')}
            </Button>
            <Button onClick={onPick}>{t('unknown_link')}</Button>
          </>
        }
      />
      {others.length > 0 && (
        <div className={styles.others}>
          <h3>{t('unknown_people')}</h3>
          <ul>
            {others.slice(0, peopleShown).map((other) => {
              const name = personName(other.person, t);
              return (
                <li key={name}>
                  <span>{name}</span>
                  <Button look="plain" aria-label={t('unknown_add_person', { name })} onClick={() => onAdd(other)}>
                    {t('unknown_add_short')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
