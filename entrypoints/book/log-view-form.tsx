import { useState } from 'react';
import { LogPage } from '@/components/book/log-page';
import { LogForms } from '@/entrypoints/sidebar/log-forms';
import type { LoggedKind } from '@/lib/domain/logged-kind';
import { defaultSettings } from '@/lib/domain/settings';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { LogStart } from '@/lib/ui/log/log-start';
import { useLogOpening } from '@/lib/ui/log/use-log-opening';
import type { Notices } from '@/lib/ui/sidebar/notices';
import { createRecordWrites } from '@/lib/ui/sidebar/record-writes';
import { createShortWrites } from '@/lib/ui/sidebar/short-writes';
import type { BookServices } from './book-services';

interface Props {
  readonly services: BookServices;
  readonly start: LogStart;
  readonly onAs: (as: LoggedKind) => void;
  /** The record is saved: its beginning is needed no longer. */
  readonly onDone: () => void;
}

type Shown =
  | { readonly state: 'ready' }
  | { readonly state: 'kept' }
  | { readonly state: 'logged'; readonly text: string };

export function LogViewForm({ services, start, onAs, onDone }: Props) {
  const { today } = useCatalogue();
  const [shown, setShown] = useState<Shown>({ state: 'ready' });
  const [ports] = useState(() => ({
    ...services.log,
    settings: () => settingsOf(services),
    defaults: defaultSettings,
  }));
  const [writes] = useState(() => {
    const say: Notices['say'] = ({ subject = '' }) => setShown({ state: 'logged', text: subject });
    // A form says itself why nothing was saved.
    const around = { notices: { say, fail: () => {}, clear: () => {} }, refresh: async () => {} };
    return { ...createRecordWrites(services.log, around), shorts: createShortWrites(services.log, around) };
  });
  const opening = useLogOpening(ports, { start, reading: null, view: null, today });
  if (shown.state === 'logged') return <LogPage state="logged" text={shown.text} />;
  if (shown.state === 'kept') return <LogPage state="kept" onGoOn={() => onAs(start.as)} />;
  if (opening === null) return <LogPage state="loading" />;
  const around = {
    ports,
    opening,
    onAs,
    onSaved: onDone,
    onClose: () => setShown({ state: 'kept' }),
    onOpenRecord: null,
  };
  return (
    <LogPage state="ready">
      <LogForms
        as={start.as}
        around={around}
        saveCommitment={writes.saveCommitment}
        shorts={writes.shorts}
        rows={null}
      />
    </LogPage>
  );
}

const settingsOf = async ({ reader }: BookServices) =>
  (await reader.findPeople({ addresses: [], domains: [], threadKey: null })).settings ?? defaultSettings;
