import type { Reader, ReplyFacts } from '@/lib/app/reader';
import { settledFrom } from '@/lib/app/reply/report-since';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Template } from '@/lib/domain/template';
import type { DraftCopies } from '@/lib/platform/draft-copies';

/** More templates than anybody looks through. */
const mostTemplates = 500;

/** What the screen of a reply reads; null = the client is gone. */
export interface ReplyFile {
  readonly facts: ReplyFacts;
  readonly templates: readonly Template[];
  /** The draft as it was kept; null for none. */
  readonly kept: string | null;
}

interface Asked {
  readonly clientId: string;
  readonly draftKey: string;
  readonly today: CalendarDay;
}

/** Reads all at once; a copy in this page is newer than what the store has. */
export async function readReply(
  reader: Reader,
  copies: Pick<DraftCopies, 'read'>,
  { clientId, draftKey, today }: Asked,
): Promise<ReplyFile | null> {
  const copy = copies.read(draftKey);
  const [facts, templates, kept] = await Promise.all([
    reader.replyFacts({ clientId, settledFrom: settledFrom(today) }),
    reader.listTemplates({ limit: mostTemplates }),
    copy ?? reader.loadDraft(draftKey),
  ]);
  return facts && { facts, templates, kept };
}
