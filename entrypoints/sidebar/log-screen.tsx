import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { LogStart } from '@/lib/ui/log/log-start';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: SidebarState;
  readonly start: LogStart;
}

/** The form of a new record. */
export function LogScreen({ actions, start }: Props) {
  const { t } = useCatalogue();
  return <EmptyState title={start.quote ?? ''} actions={<Button onClick={actions.closeScreen}>{t('close')}</Button>} />;
}
