import { useEffect, useState } from 'react';
import { LogPage } from '@/components/book/log-page';
import type { LoggedKind } from '@/lib/domain/logged-kind';
import { logStartKey } from '@/lib/ui/log/begin-log';
import { type LogStart, parseStart } from '@/lib/ui/log/log-start';
import { startNumber } from '@/lib/ui/log/start-number';
import type { BookServices } from './book-services';
import { LogViewForm } from './log-view-form';

interface Props {
  readonly services: BookServices;
  readonly startId: string;
}

/** The form of a new record that begins with words of a page that is no mail. */
export function LogView({ services, startId }: Props) {
  const [start, setStart] = useState<LogStart | null | undefined>(undefined);
  const key = logStartKey(startId);
  useEffect(() => {
    services.reader.loadDraft(key).then(
      (kept) => setStart(parseStart(kept)),
      () => setStart(null),
    );
  }, [services, key]);
  if (start === undefined) return <LogPage state="loading" />;
  if (start === null) return <LogPage state="gone" />;
  return (
    <LogViewForm
      key={startNumber(start)}
      services={services}
      start={start}
      onAs={(as: LoggedKind) => setStart({ ...start, as })}
      onDone={() => services.writer.saveDraft({ key, text: '' }).catch(services.log.reportError)}
    />
  );
}
