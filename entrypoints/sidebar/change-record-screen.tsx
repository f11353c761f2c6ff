import { ChangeFields } from '@/components/change/change-fields';
import { nextStates } from '@/lib/domain/change-request-life';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { changeCategories } from '@/lib/ui/change/change-categories';
import { changeKind } from '@/lib/ui/change/change-kind';
import { changeStateKeys } from '@/lib/ui/change/change-state-keys';
import { toChangeEntry } from '@/lib/ui/change/to-change-entry';
import { ShortPageScreen } from './short-page-screen';
import { ShortScreen, type ShortScreenProps } from './short-screen';

/** The page of a change request. */
export function ChangeRecordScreen(props: ShortScreenProps) {
  const { t, today } = useCatalogue();
  const { advances } = props.session;
  return (
    <ShortScreen {...props} of="changeRequest">
      {(file, readAgain) => {
        const { record } = file;
        const { id, clientId, engagementId, evidence } = record;
        const about = { id, clientId, engagementId, evidence };
        const choices = nextStates(record.state).map((state) => ({ state, label: t(changeStateKeys[state]) }));
        return (
          <ShortPageScreen
            {...props}
            kind={changeKind}
            file={file}
            readAgain={readAgain}
            save={(values, expectedVersion) =>
              props.session.shorts.saveChange(toChangeEntry(values, { ...about, expectedVersion }, record))
            }
            steps={{
              choices,
              until: 'deferred',
              advance: (chosen, until) => {
                const state = choices.find((choice) => choice.state === chosen)?.state ?? record.state;
                return advances.advanceChange(record, { state, on: today, until, evidence: null });
              },
            }}
            fields={(fields) => <ChangeFields {...fields} isNew={false} categories={changeCategories([record], t)} />}
          />
        );
      }}
    </ShortScreen>
  );
}
