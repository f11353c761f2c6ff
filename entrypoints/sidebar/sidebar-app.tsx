import { CatalogueProvider } from '@/lib/ui/catalogue/catalogue-context';
import { chooseLanguage } from '@/lib/ui/catalogue/choose-language';
import { ReplyWay } from '@/lib/ui/reply/reply-way';
import type { SidebarActions } from '@/lib/ui/sidebar/sidebar-actions';
import type { SidebarSession } from '@/lib/ui/sidebar/sidebar-session';
import { useSidebar } from '@/lib/ui/sidebar/use-sidebar';
import { useVisibilityGuard } from '@/lib/ui/sidebar/use-visibility-guard';
import { WriteGuard } from '@/lib/ui/write-guard';
import { SidebarRoot } from './sidebar-root';

export interface SidebarProps {
  readonly session: SidebarSession;
  readonly actions: SidebarActions;
}

export function SidebarApp({ session, actions }: SidebarProps) {
  const state = useSidebar(session.store);
  const mayWrite = useVisibilityGuard();
  const language = chooseLanguage(state.preferences?.language ?? 'auto', navigator.languages);
  return (
    <CatalogueProvider language={language} today={state.today}>
      <WriteGuard value={mayWrite}>
        <ReplyWay value={actions.openReply}>
          <SidebarRoot session={session} actions={actions} state={state} />
        </ReplyWay>
      </WriteGuard>
    </CatalogueProvider>
  );
}
