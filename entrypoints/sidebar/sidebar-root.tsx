import { NoticeBar } from '@/components/sidebar/notice-bar';
import { Rail } from '@/components/sidebar/rail';
import { SidebarShell } from '@/components/sidebar/sidebar-shell';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { railCounts } from '@/lib/ui/rail-counts';
import { headline } from '@/lib/ui/sidebar/headline';
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
  const isRail = state.link === 'frame' && state.layout.shape === 'rail';
  const answers = kind !== 'loading' && kind !== 'starting' && kind !== 'outdated';
  return (
    <div
      className={styles.root}
      data-side={state.link === 'frame' ? state.layout.side : undefined}
      data-view={kind}
      data-thread-key={answers ? (state.readingKey ?? undefined) : undefined}
    >
      {isRail ? (
        <Rail
          mark={mark}
          counts={kind === 'client' ? railCounts(state.view, state.today) : { late: 0, soon: 0, changes: 0 }}
          alarm={
            kind === 'trouble' || kind === 'outdated' || ('warnings' in state.view && state.view.warnings.length > 0)
          }
          onExpand={session.layout.expand}
        />
      ) : (
        <SidebarShell
          header={<SidebarHeader session={session} actions={actions} state={state} kind={kind} />}
          notice={<NoticeBar notice={state.notice} onUndo={actions.undo} />}
        >
          <SidebarBody session={session} actions={actions} state={state} kind={kind} />
        </SidebarShell>
      )}
    </div>
  );
}
