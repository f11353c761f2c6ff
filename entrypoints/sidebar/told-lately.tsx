import { useState } from 'react';
import { ReportSection } from '@/components/context/report-section';
import { removeReport } from '@/lib/ui/sidebar/remove-report';
import { useReports } from '@/lib/ui/sidebar/use-reports';
import type { ClientRows } from '@/lib/ui/view-types';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly rows: ClientRows;
}

/** What the client was told last. */
export function ToldLately({ session, actions, rows }: Props) {
  const [all, setAll] = useState(false);
  const reports = useReports(session.ports, rows, all);
  return (
    <ReportSection
      reports={reports}
      onOpen={() => setAll(true)}
      onRemove={(touchpoint) => removeReport(session, touchpoint)}
      onOpenSource={actions.openSource}
    />
  );
}
