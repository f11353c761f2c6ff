import { useMemo, useState } from 'react';
import { ReplyForm } from '@/components/reply/reply-form';
import { ReplyFrame } from '@/components/reply/reply-frame';
import { TroubleState } from '@/components/states/trouble-state';
import { allTemplates } from '@/lib/app/reply/all-templates';
import type { PageReading } from '@/lib/domain/thread';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isElsewhere } from '@/lib/ui/reply/insert-order';
import { freshReply, goOn, ownAddressOf } from '@/lib/ui/reply/open-reply';
import type { ReplyFile } from '@/lib/ui/reply/read-reply';
import { parseHeld } from '@/lib/ui/reply/reply-held';
import type { ReplySource } from '@/lib/ui/reply/reply-model';
import { useReply } from '@/lib/ui/reply/use-reply';
import type { ReplyPlace } from './reply-place-screen';
import type { SidebarProps } from './sidebar-app';
import { useReplyInsertion } from './use-reply-insertion';

interface Props extends SidebarProps {
  readonly file: ReplyFile;
  readonly draftKey: string;
  readonly place: ReplyPlace;
  readonly reading: PageReading | null;
}

/** The draft with all its choices, tied to the session. */
export function ReplyFormScreen({ file, draftKey, place, reading, session, actions }: Props) {
  const { language: own, today } = useCatalogue();
  const { facts, templates: records } = file;
  const { start } = place;
  const source = useMemo<ReplySource>(() => {
    const ownAddress = ownAddressOf(place.reading, facts.settings);
    return { facts, templates: allTemplates(shippedTemplates, records), start, today, ownAddress };
  }, [facts, records, start, today, place.reading]);
  const [opening] = useState(() => {
    const fresh = freshReply(source, { reading: place.reading, own, newId: session.ports.newId });
    const kept = parseHeld(file.kept, facts.client.id);
    return { draftKey, fresh, kept: kept && goOn(kept, fresh, source) };
  });
  const { draftCopies } = session.ports;
  const reply = useReply({ writer: session.replies.writer, draftCopies }, source, opening);
  const insertion = useReplyInsertion({ session, place, reply });
  const elsewhere = isElsewhere(place.reading, reading);
  return (
    <ReplyFrame state="ready" clientName={facts.client.name} onClose={actions.closeScreen}>
      {reply === null ? (
        <TroubleState
          error="failed"
          onRetry={actions.closeScreen}
          onReloadTab={actions.reloadTab}
          onOpenBook={() => actions.openBook('backup')}
        />
      ) : (
        <ReplyForm
          reply={reply}
          facts={facts}
          subject={place.reading?.subject ?? ''}
          asked={place.asked}
          elsewhere={elsewhere}
          insertion={insertion}
          onOpenTemplate={actions.openTemplate}
        />
      )}
    </ReplyFrame>
  );
}
