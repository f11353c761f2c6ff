import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import { LoadingState } from '@/components/states/loading-state';
import { TroubleState } from '@/components/states/trouble-state';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { draftKey } from '@/lib/ui/client-form/form-draft';
import { useClientFile } from '@/lib/ui/client-form/use-client-file';
import type { Screen } from '@/lib/ui/sidebar/sidebar-state';
import { ClientFormScreen } from './client-form-screen';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly screen: Extract<Screen, { kind: 'form' }>;
}

/** Opens a client's form once what it starts with was read. */
export function FormScreen({ session, actions, screen }: Props) {
  const { t } = useCatalogue();
  const { clientId, prefill } = screen;
  const key = draftKey(clientId, prefill.person?.address ?? null);
  const opened = useClientFile(session.ports, clientId, key);
  const wayOut = { onRetry: actions.closeScreen, onReloadTab: actions.reloadTab };
  if (opened.state === 'loading') return <LoadingState tooLate={false} starting={false} {...wayOut} />;
  if (opened.state === 'gone') {
    return (
      <EmptyState title={t('form_gone_title')} actions={<Button onClick={actions.closeScreen}>{t('close')}</Button>} />
    );
  }
  if (opened.state === 'trouble') {
    return <TroubleState error={opened.error} {...wayOut} onOpenBook={() => actions.openBook('backup')} />;
  }
  return <ClientFormScreen key={key} session={session} actions={actions} screen={screen} draftKey={key} {...opened} />;
}
