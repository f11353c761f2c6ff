import { lazy, Suspense } from 'react';
import { CoverNotes } from '@/components/sidebar/cover-notes';
import { LoadingState } from '@/components/states/loading-state';
import { TroubleState } from '@/components/states/trouble-state';
import { UnknownState } from '@/components/states/unknown-state';
import { ViewState } from '@/components/states/view-state';
import type { ShownKind } from '@/lib/ui/sidebar/shown-kind';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { ClientBody } from './client-body';
import { LettersBody } from './letters-body';
import { LogWays } from './log-ways';
import { PickerScreen } from './picker-screen';
import type { SidebarProps } from './sidebar-app';
import { ThreadWarnings } from './thread-warnings';

/** Loaded when it is first opened: the form and its library are 60 kB that most mails never need. */
const FormScreen = lazy(async () => ({ default: (await import('./form-screen')).FormScreen }));

const LogScreen = lazy(async () => ({ default: (await import('./log-screen')).LogScreen }));
const PlanScreen = lazy(async () => ({ default: (await import('./plan-screen')).PlanScreen }));
const ReplyScreen = lazy(async () => ({ default: (await import('./reply-screen')).ReplyScreen }));
const RecordScreen = lazy(async () => ({ default: (await import('./record-screen')).RecordScreen }));

interface Props extends SidebarProps {
  readonly state: SidebarState;
  readonly kind: ShownKind;
}

/** What stands below the header for each kind of view. */
export function SidebarBody(props: Props) {
  const { session, state, kind } = props;
  return (
    <>
      <CoverNotes
        overMail={state.link === 'frame' && state.placement === 'over'}
        onMove={session.layout.moveToOtherSide}
        onCollapse={session.layout.collapse}
      />
      {kind === state.view.kind && kind !== 'starting' && kind !== 'trouble' && <LettersBody {...props} />}
      <Content {...props} />
    </>
  );
}

function Content({ session, actions, state, kind }: Props) {
  const { view, screen, waiting } = state;
  const wayOut = {
    onRetry: session.loader.retry,
    onReloadTab: actions.reloadTab,
    onOpenBook: () => actions.openBook('backup'),
  };
  if (kind === 'outdated') return <TroubleState error="outdated" {...wayOut} />;
  if (screen.kind !== 'view' && screen.kind !== 'picker') {
    return (
      <Suspense fallback={<LoadingState tooLate={false} starting={false} {...wayOut} />}>
        <LateScreen session={session} actions={actions} state={state} screen={screen} />
      </Suspense>
    );
  }
  if (screen.kind === 'picker') {
    const forLetter = screen.letter !== undefined;
    return <PickerScreen session={session} actions={actions} view={view} forLetter={forLetter} />;
  }
  if (kind === 'loading' || view.kind === 'starting') {
    return <LoadingState tooLate={waiting === 'too-late'} starting={view.kind === 'starting'} {...wayOut} />;
  }
  if (view.kind === 'trouble')
    return <TroubleState error={view.error === 'absent' ? 'failed' : view.error} {...wayOut} />;
  if (view.kind === 'client') return <ClientBody session={session} actions={actions} view={view} state={state} />;
  if (view.kind === 'unknown') {
    return (
      <>
        <ThreadWarnings view={view} actions={actions} />
        <UnknownState
          people={view.people}
          suspicious={view.warnings.length > 0}
          onAdd={actions.addClient}
          onPick={actions.openPicker}
        />
        <LogWays session={session} actions={actions} state={state} />
      </>
    );
  }
  if (kind === 'not-ready') return <ViewState kind={kind} onPick={actions.openPicker} />;
  return (
    <>
      <ViewState kind={view.kind} onPick={actions.openPicker} />
      <LogWays session={session} actions={actions} state={state} />
    </>
  );
}

type Late = Extract<SidebarState['screen'], { kind: 'form' | 'log' | 'record' | 'reply' | 'plan' }>;

function LateScreen({ screen, ...props }: SidebarProps & { readonly state: SidebarState; readonly screen: Late }) {
  const { session, actions } = props;
  if (screen.kind === 'form') return <FormScreen session={session} actions={actions} screen={screen} />;
  if (screen.kind === 'plan') return <PlanScreen key={screen.clientId} {...props} clientId={screen.clientId} />;
  if (screen.kind === 'reply') return <ReplyScreen {...props} start={screen.start} />;
  if (screen.kind === 'log') return <LogScreen {...props} start={screen.start} place={screen.place} />;
  return <RecordScreen {...props} of={screen.of} id={screen.id} at={screen.at} />;
}
