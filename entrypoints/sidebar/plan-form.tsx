import type { ReactNode } from 'react';
import { Button } from '@/components/common/button';
import { EngagementField } from '@/components/log/engagement-field';
import { ShortEditForm, type ShortFieldsProps } from '@/components/short/short-edit-form';
import type { Draft } from '@/lib/app/writer';
import type { RecordOf } from '@/lib/domain/record-kind';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { PlanFormKind } from '@/lib/ui/plan/plan-form-kind';
import type { PlanKindName } from '@/lib/ui/plan/plan-kinds';
import { useEditDraft } from '@/lib/ui/short/use-edit-draft';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { SidebarProps } from './sidebar-app';

interface Props<K extends PlanKindName, V extends object> extends SidebarProps {
  readonly kind: PlanFormKind<K, V>;
  /** Of version 0 for a new one. */
  readonly record: RecordOf<K>;
  /** Under which what is typed is kept, and what is kept already. */
  readonly draftId: string;
  readonly draft: string | null;
  readonly save: (draft: Draft<RecordOf<K>>) => Promise<WriteOutcome>;
  readonly onClose: () => void;
  readonly fields: (fields: ShortFieldsProps<V>) => ReactNode;
}

/** The form of one line of a plan: a new one, or one on file, which can be deleted. */
export function PlanForm<K extends PlanKindName, V extends { engagementId: string | null }>(props: Props<K, V>) {
  const { session, kind, record, draftId, draft, save, onClose, fields } = props;
  const { t } = useCatalogue();
  const { ports, store, writes } = session;
  const drafts = useEditDraft(ports, kind, { record: { id: draftId }, draft });
  const isNew = record.version === 0;
  const { view } = store.get();
  const engagements = view.kind === 'client' ? view.shown.rows.engagements : [];
  const remove = async (): Promise<void> => {
    const outcome = await writes.remove(kind.of, record, kind.titleOf(record));
    if (outcome.kind === 'saved') onClose();
  };
  return (
    <ShortEditForm
      kind={kind}
      record={record}
      label={t(kind.titles[isNew ? 'add' : 'edit'])}
      {...drafts}
      save={(values, expectedVersion) => save(kind.toDraft(values, record, expectedVersion))}
      onClose={onClose}
    >
      {(shared) => (
        <>
          {fields(shared)}
          <EngagementField
            engagements={engagements}
            chosen={shared.values.engagementId}
            error={undefined}
            onChoose={(engagementId) => shared.onChange({ engagementId } as Partial<V>)}
          />
          {!isNew && (
            <div>
              <Button look="plain" onClick={() => void remove()}>
                {t('record_delete')}
              </Button>
            </div>
          )}
        </>
      )}
    </ShortEditForm>
  );
}
