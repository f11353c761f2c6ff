import { ClientSections } from '@/components/context/client-sections';
import { DoneSection } from '@/components/context/done-section';
import { PlanBar } from '@/components/plan/plan-bar';
import { isBlankClient } from '@/lib/ui/is-blank-client';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { useBlockers } from '@/lib/ui/sidebar/use-blockers';
import { useReturnToRow } from '@/lib/ui/sidebar/use-return-to-row';
import { useSettledLately } from '@/lib/ui/sidebar/use-settled-lately';
import type { SidebarView } from '@/lib/ui/view-types';
import { LogWays } from './log-ways';
import { MailOffers } from './mail-offers';
import type { SidebarProps } from './sidebar-app';
import { SurveyOffer } from './survey-offer';
import { ThreadWarnings } from './thread-warnings';
import { ToldLately } from './told-lately';

interface Props extends SidebarProps {
  readonly view: Extract<SidebarView, { kind: 'client' }>;
  readonly state: SidebarState;
}

export function ClientBody({ session, actions, view, state }: Props) {
  const { screen } = state;
  const { rows } = view.shown;
  const blockers = useBlockers(session.ports, rows);
  const settled = useSettledLately(session.ports, rows);
  useReturnToRow(screen.kind === 'view' ? screen.from : undefined);
  return (
    <>
      <ThreadWarnings view={view} actions={actions} />
      <SurveyOffer session={session} reading={state.reading} rows={rows} />
      <MailOffers rows={rows} actions={actions} {...state} />
      <LogWays session={session} actions={actions} state={state} />
      <ClientSections
        key={rows.client.id}
        rows={rows}
        blank={isBlankClient(view.shown)}
        blockers={blockers}
        onSettle={actions.settle}
        onAdvanceChange={actions.advanceChange}
        onAdvanceIssue={actions.advanceIssue}
        onOpen={actions.openRecord}
        onRemove={actions.remove}
        onOpenSource={actions.openSource}
        onMore={actions.showMore}
        onEdit={() => actions.editClient(rows.client.id)}
      />
      <DoneSection
        key={`done ${rows.client.id}`}
        settled={settled}
        onOpen={actions.openRecord}
        onOpenSource={actions.openSource}
      />
      <ToldLately key={`told ${rows.client.id}`} session={session} actions={actions} rows={rows} />
      <PlanBar onOpen={() => actions.openPlan(rows.client.id)} />
    </>
  );
}
