import { ArrowDown, ArrowUp, Copy, Download, Eye, EyeOff, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { ActionsMenu, type MenuAction } from '@/components/common/actions-menu';
import { ForeignText } from '@/components/common/foreign-text';
import { IconButton } from '@/components/common/icon-button';
import { formatBookRoute } from '@/lib/ui/book-route';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { languageKeys } from '@/lib/ui/templates/language-keys';
import type { ListedTemplate } from '@/lib/ui/templates/listed-template';
import type { RowActions } from './template-list';
import styles from './template-row.module.css';

interface Props {
  readonly template: ListedTemplate;
  /** Of its group. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly actions: RowActions;
}

export function TemplateRow({ template, isFirst, isLast, actions }: Props) {
  const { t } = useCatalogue();
  const { id, name, language, origin, hidden } = template;
  const named = { name: isolate(name) };
  const address = formatBookRoute({ section: 'templates', id });

  const move = async (by: -1 | 1, button: Element | null) => {
    if (by === -1 ? isFirst : isLast) return;
    await actions.onMove(id, by);
    // A row that was moved in the page has lost the focus.
    if (document.activeElement === document.body && button instanceof HTMLElement) button.focus();
  };
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    void move(event.key === 'ArrowUp' ? -1 : 1, document.activeElement);
  };
  const menu: MenuAction[] = [
    { label: t('template_edit'), icon: Pencil, onPress: () => window.location.assign(address) },
    { label: t('template_copy'), icon: Copy, onPress: () => actions.onCopy(template) },
    hidden
      ? { label: t('template_offer'), icon: Eye, onPress: () => actions.onHide(id, false) }
      : { label: t('template_hide'), icon: EyeOff, onPress: () => actions.onHide(id, true) },
    { label: t('template_export'), icon: Download, onPress: () => actions.onExport(template) },
  ];
  const away = { onPress: () => void actions.onRemove(id) };
  if (origin === 'changed') menu.push({ label: t('template_reset'), icon: RotateCcw, ...away });
  if (origin === 'own') menu.push({ label: t('template_delete'), icon: Trash2, ...away });
  return (
    <li className={styles.row} onKeyDown={moveByKey}>
      <a id={`template-${id}`} href={address} className={`${styles.name} ${hidden ? styles.hidden : ''}`}>
        <ForeignText>{name}</ForeignText>
      </a>
      <span className={styles.marks}>
        <span>{t(languageKeys[language])}</span>
        <span className={origin === 'shipped' ? '' : styles.mine}>{t(`template_origin_${origin}`)}</span>
        {hidden && <span>{t('template_not_offered')}</span>}
      </span>
      <span className={styles.actions}>
        <IconButton
          label={t('template_up', named)}
          aria-disabled={isFirst || undefined}
          onClick={({ currentTarget }) => void move(-1, currentTarget)}
        >
          <ArrowUp aria-hidden="true" />
        </IconButton>
        <IconButton
          label={t('template_down', named)}
          aria-disabled={isLast || undefined}
          onClick={({ currentTarget }) => void move(1, currentTarget)}
        >
          <ArrowDown aria-hidden="true" />
        </IconButton>
        <ActionsMenu label={t('template_more', named)} actions={menu} staysHere />
      </span>
    </li>
  );
}
