import {
  ArrowLeftToLine,
  ArrowRightToLine,
  FoldHorizontal,
  Link2Off,
  Pencil,
  Settings,
  UnfoldHorizontal,
  UserSearch,
} from 'lucide-react';
import { ActionsMenu, type MenuAction } from '@/components/common/actions-menu';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  /** Null where there is no frame to place. */
  readonly frame: {
    readonly side: 'right' | 'left';
    readonly onMove: () => void;
    readonly onWiden: (steps: number) => void;
  } | null;
  readonly onEdit: (() => void) | null;
  readonly onPick: () => void;
  /** Where the client was picked by hand for the thread. */
  readonly onUnlink: (() => void) | null;
  readonly onSettings: () => void;
}

/** The rarer actions of the sidebar. */
export function SidebarMenu({ frame, onEdit, onPick, onUnlink, onSettings }: Props) {
  const { t } = useCatalogue();
  const actions: MenuAction[] = [];
  if (onEdit) actions.push({ label: t('menu_edit_client'), icon: Pencil, onPress: onEdit });
  actions.push({ label: t('menu_pick_client'), icon: UserSearch, onPress: onPick });
  if (onUnlink) actions.push({ label: t('menu_unlink'), icon: Link2Off, onPress: onUnlink });
  if (frame) {
    const isRight = frame.side === 'right';
    actions.push(
      {
        label: t(isRight ? 'menu_move_left' : 'menu_move_right'),
        icon: isRight ? ArrowLeftToLine : ArrowRightToLine,
        onPress: frame.onMove,
      },
      { label: t('menu_wider'), icon: UnfoldHorizontal, onPress: () => frame.onWiden(1), staysOpen: true },
      { label: t('menu_narrower'), icon: FoldHorizontal, onPress: () => frame.onWiden(-1), staysOpen: true },
    );
  }
  actions.push({ label: t('menu_settings'), icon: Settings, onPress: onSettings });
  return <ActionsMenu actions={actions} />;
}
