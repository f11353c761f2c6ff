import { useCallback, useState } from 'react';
import { PlanList } from '@/components/plan/plan-list';
import { RecordPage } from '@/components/record/record-page';
import { LoadingState } from '@/components/states/loading-state';
import { TroubleState } from '@/components/states/trouble-state';
import type { ClientPlan } from '@/lib/app/reader';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { lineNow, newLine, type OpenPlanLine } from '@/lib/ui/plan/open-plan-line';
import { type PlanKindName, planLists } from '@/lib/ui/plan/plan-kinds';
import { useLiveRead } from '@/lib/ui/record/use-live-read';
import { editDraftKey } from '@/lib/ui/short/kept-edit';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { useReturnToRow } from '@/lib/ui/sidebar/use-return-to-row';
import { PlanForms } from './plan-forms';
import type { SidebarProps } from './sidebar-app';

interface Props extends SidebarProps {
  readonly state: SidebarState;
  readonly clientId: string;
}

/** What is planned with a client, and the form of one line of it. */
export function PlanScreen({ session, actions, clientId }: Props) {
  const { t, today } = useCatalogue();
  const { ports, store } = session;
  const [line, setLine] = useState<OpenPlanLine | null>(null);
  const [left, setLeft] = useState<string | undefined>(undefined);
  const read = useCallback(async () => (await ports.reader()).clientPlan(clientId), [ports, clientId]);
  const { live, readAgain } = useLiveRead<ClientPlan>(read, ports.onChange);
  useReturnToRow(line === null ? left : undefined);
  const wayOut = { onRetry: () => void readAgain(), onReloadTab: actions.reloadTab };
  if (live.state === 'trouble') {
    return <TroubleState error={live.error} {...wayOut} onOpenBook={() => actions.openBook('backup')} />;
  }
  if (live.state !== 'ready') return <LoadingState tooLate={false} starting={false} {...wayOut} />;
  const plan = live.value;
  const { view } = store.get();
  const shown = view.kind === 'client' && view.shown.rows.client.id === clientId ? view.shown : null;

  const open = async (found: Pick<OpenPlanLine, 'of' | 'record'>, draftId: string): Promise<void> => {
    // Without its draft a form still opens: what is on file is known.
    const draft = await ports
      .reader()
      .then((reader) => reader.loadDraft(editDraftKey(found.of, draftId)))
      .catch(() => null);
    setLine({ ...found, draftId, draft } as OpenPlanLine);
  };
  const add = (of: PlanKindName): void => {
    const engagementId = shown?.engagement?.id ?? null;
    void open(newLine(of, { id: ports.newId(), clientId, engagementId, today }), `new ${clientId}`);
  };
  const edit = (of: PlanKindName, id: string): void => {
    const record = plan[planLists[of]].find((each) => each.id === id);
    if (record) void open({ of, record } as Pick<OpenPlanLine, 'of' | 'record'>, id);
  };
  const close = async (): Promise<void> => {
    // The row to which the keyboard returns is there only after it.
    await readAgain();
    setLeft(line?.record.id);
    setLine(null);
  };
  return (
    <RecordPage
      over={shown?.rows.client.name ?? ''}
      title={t('plan_title')}
      headingRef={null}
      onClose={() => (line === null ? actions.closeScreen() : void close())}
    >
      {line === null ? (
        <PlanList plan={plan} onAdd={add} onOpen={edit} />
      ) : (
        <PlanForms
          key={line.record.id}
          session={session}
          actions={actions}
          line={lineNow(line, plan)}
          onClose={() => void close()}
        />
      )}
    </RecordPage>
  );
}
