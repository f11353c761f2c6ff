import { ErrorBoundary } from '@/components/common/error-boundary';
import { NoticeBar } from '@/components/sidebar/notice-bar';
import { Rail } from '@/components/sidebar/rail';
import { SidebarShell } from '@/components/sidebar/sidebar-shell';
import { TroubleState } from '@/components/states/trouble-state';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { railCounts } from '@/lib/ui/rail-counts';
import { headline } from '@/lib/ui/sidebar/headline';
import { needsLook } from '@/lib/ui/sidebar/needs-look';
import { shownKind } from '@/lib/ui/sidebar/shown-kind';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { useDocumentLanguage } from '@/lib/ui/use-document-language';
import type { SidebarProps } from './sidebar-app';
import { SidebarBody } from './sidebar-body';
import { SidebarHeader } from './sidebar-header';
import styles from './sidebar-root.module.css';

interface Props extends SidebarProps {
  readonly state: SidebarState;
}

/** The root names the reading and the kind of view in the same commit as their content: tests and benches rely on it. */
export function SidebarRoot({ session, actions, state }: Props) {
  const { t, language } = useCatalogue();
  const kind = shownKind(state);
  const { mark, title } = headline(state.view, kind, t);
  useDocumentLanguage(language, title);
  const wayOut = {
    onRetry: session.loader.retry,
    onReloadTab: actions.reloadTab,
    onOpenBook: () => actions.openBook('backup'),
  };
  const isRail = state.link === 'frame' && state.layout.shape === 'rail';
  const answers = kind !== 'loading' && kind !== 'starting' && kind !== 'outdated';
  return (
    <div
      className={styles.root}
      data-side={state.link === 'frame' ? state.layout.side : undefined}
      data-view={kind}
      data-thread-key={answers ? (state.readingKey ?? undefined) : undefined}
      data-searched-key={state.suggestions?.readingKey}
    >
      <ErrorBoundary
        resetKey={state.readingKey ?? ''}
        fallback={<TroubleState error={state.outdated ? 'outdated' : 'failed'} {...wayOut} />}
      >
        {isRail ? (
          <Rail
            mark={mark}
            counts={kind === 'client' ? railCounts(state.view, state.today) : { late: 0, soon: 0, changes: 0 }}
            alarm={needsLook(state, kind)}
            onExpand={session.layout.expand}
          />
        ) : (
          <SidebarShell
            header={<SidebarHeader session={session} actions={actions} state={state} kind={kind} />}
            notice={
              <NoticeBar
                notice={state.notice}
                onUndo={actions.undo}
                onOpen={actions.openRecord}
                onNext={actions.takeNext}
              />
            }
          >
            <SidebarBody session={session} actions={actions} state={state} kind={kind} />
          </SidebarShell>
        )}
      </ErrorBoundary>
    </div>
  );
}
