import '@/lib/platform/zod-config';
import '@/components/theme/base.css';
import { createRoot } from 'react-dom/client';
import { reportError } from '@/lib/platform/report-error';
import { createSidebarActions } from '@/lib/ui/sidebar/sidebar-actions';
import { startSidebar } from '@/lib/ui/sidebar/sidebar-session';
import { SidebarApp } from './sidebar-app';
import { createSidebarServices } from './sidebar-services';

const root = document.getElementById('root');
if (root) {
  const services = createSidebarServices();
  // Before anything is awaited: the page hands its port over with the frame's load event, and only once.
  const session = startSidebar(services);
  // Opens the store while the page is still being read.
  services.reader().catch(reportError);
  createRoot(root, { onUncaughtError: reportError, onCaughtError: reportError }).render(
    <SidebarApp session={session} actions={createSidebarActions(session)} />,
  );
}
