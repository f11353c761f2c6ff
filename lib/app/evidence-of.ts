import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Evidence } from '@/lib/domain/evidence';
import type { Message, PageReading } from '@/lib/domain/thread';
import { evidenceLink } from './evidence-link';

/** Evidence before its quote was hashed, which takes a moment. */
export type EvidenceSource = Omit<Evidence, 'quoteSha256'>;

/** What a record's schema takes, in UTF-16 units (lib/domain/record, lib/domain/evidence). */
const limits = { short: 400, quote: 20_000, link: 2_000 } as const;

const short = (text: string | null): string | null => text?.slice(0, limits.short) ?? null;
/** An id that is cut names something else. */
const wholeId = (id: string | null): string | null => (id !== null && id.length <= limits.short ? id : null);

/** Where words of a mail are from; without words, or without their message, only the thread that is open. */
export function mailEvidence(reading: PageReading, message: Message | null, quote: string | null): EvidenceSource {
  return {
    provider: reading.provider,
    account: short(reading.account),
    threadId: wholeId(reading.threadId),
    messageId: wholeId(message?.id ?? null),
    sender: short(message?.from?.address ?? message?.from?.name ?? null),
    date: short(message?.dateLocal ?? message?.date ?? null),
    subject: short(reading.subject),
    quote: (quote ?? '').slice(0, limits.quote),
    link: evidenceLink(reading),
  };
}

/** Where words of another page are from; `on` is the day on which they were chosen. */
export function pageEvidence(
  page: { readonly title: string; readonly link: string | null },
  quote: string | null,
  on: CalendarDay,
): EvidenceSource {
  const link = page.link ?? '';
  return {
    provider: null,
    account: null,
    threadId: null,
    messageId: null,
    sender: null,
    date: on,
    subject: short(page.title),
    quote: (quote ?? '').slice(0, limits.quote),
    link: link.startsWith('https://') && link.length <= limits.link ? link : null,
  };
}
