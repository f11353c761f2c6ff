import { ClientSubtitle } from '@/components/context/client-subtitle';
import { Facts } from '@/components/context/facts';
import { PanelHeader } from '@/components/sidebar/panel-header';
import { SidebarMenu } from '@/components/sidebar/sidebar-menu';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isBlankClient } from '@/lib/ui/is-blank-client';
import { headline } from '@/lib/ui/sidebar/headline';
import type { ShownKind } from '@/lib/ui/sidebar/shown-kind';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: SidebarState;
  readonly kind: ShownKind;
}

export function SidebarHeader({ session, actions, state, kind }: Props) {
  const { t } = useCatalogue();
  const { view, layout, link } = state;
  const shown = kind === 'client' && view.kind === 'client' ? view.shown : null;
  const isFrame = link === 'frame';
  const subtitle = shown ? <ClientSubtitle shown={shown} /> : kind === 'unknown' ? t('unknown_subtitle') : undefined;
  return (
    <PanelHeader
      {...headline(view, kind, t)}
      subtitle={subtitle}
      side={layout.side}
      onCollapse={isFrame ? session.layout.collapse : undefined}
      menu={
        <SidebarMenu
          frame={
            isFrame
              ? { side: layout.side, onMove: session.layout.moveToOtherSide, onWiden: session.layout.widen }
              : null
          }
          onEdit={shown ? () => actions.editClient(shown.rows.client.id) : null}
          onPick={actions.openPicker}
          onUnlink={shown?.matchedBy === 'picked' ? actions.unlink : null}
          onSettings={() => actions.openBook('settings')}
        />
      }
    >
      {shown && !isBlankClient(shown) && <Facts shown={shown} onOpen={actions.openRecord} />}
    </PanelHeader>
  );
}
