import { Ellipsis, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { useDisclosure } from '@/lib/ui/use-disclosure';
import styles from './actions-menu.module.css';
import { IconButton } from './icon-button';

export interface MenuAction {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
  /** Stays open, for what one presses several times. */
  readonly staysOpen?: boolean;
}

interface Props {
  readonly actions: readonly MenuAction[];
  /** Of the button, where a page has several of them. */
  readonly label?: string;
  /** The button has the focus before an action that leaves it there. */
  readonly staysHere?: boolean;
}

/** Rarer actions behind one button: a list of buttons, in the order of focus. */
export function ActionsMenu({ actions, label: name, staysHere = false }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const { open, setOpen, opener, panel, closeOnEscape } = useDisclosure();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Esc on its way up from the buttons inside
    <div className={styles.menu} onKeyDown={closeOnEscape}>
      <IconButton
        ref={opener}
        label={name ?? t('menu')}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Ellipsis aria-hidden="true" />
      </IconButton>
      {open && (
        <div id={id} ref={panel} className={styles.panel}>
          <ul>
            {actions.map(({ label, icon: Icon, onPress, staysOpen = false }) => (
              <li key={label}>
                <button
                  type="button"
                  onClick={() => {
                    if (!staysOpen) setOpen(false);
                    if (staysHere) opener.current?.focus();
                    onPress();
                  }}
                >
                  <Icon aria-hidden="true" />
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
