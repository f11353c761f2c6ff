import type { Evidence } from '@/lib/domain/evidence';
import type { PageReading } from '@/lib/domain/thread';
import { newestFirst } from '@/lib/matching/newest-first';
import { mailEvidence } from './evidence-of';

/** The delivering mail is mostly the newest; older ones would make the choice long. */
const most = 5;

/** The newest mails of the open thread, newest first, each as the evidence that it delivered something. */
export const deliveringMails = (reading: PageReading | null): Evidence[] =>
  reading?.status === 'thread'
    ? newestFirst(reading.messages)
        .slice(0, most)
        .map((message) => ({ ...mailEvidence(reading, message, null), quoteSha256: null }))
    : [];
