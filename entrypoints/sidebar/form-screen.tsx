import type { Screen } from '@/lib/ui/sidebar/sidebar-state';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly screen: Extract<Screen, { kind: 'form' }>;
}

export function FormScreen({ actions }: Props) {
  return <button type="button" onClick={actions.closeScreen} />;
}
