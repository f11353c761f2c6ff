import type { Language } from '@/lib/domain/client';
import type { Renegotiation } from '@/lib/domain/commitment';
import { createCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

interface About {
  /** What was promised. */
  readonly text: string;
  readonly move: Pick<Renegotiation, 'from' | 'to' | 'reason'>;
  /** Whom it is for; '' = not known. */
  readonly name: string;
  /** Calendar day in the user's zone. */
  readonly today: string;
}

/** Good news for an earlier day; a heads-up while the old day is not over; an apology afterwards. */
function opening({ from, to }: About['move'], today: string): MessageKey {
  if (from !== null && to !== null && to < from) return 'notice_earlier';
  return from !== null && from < today ? 'notice_over' : 'notice_ahead';
}

/** A short plain text that tells a client of a moved day, in the client's language; a person edits and sends it. */
export function noticeText({ text, move, name, today }: About, language: Language): string {
  const { t, day } = createCatalogue(language, today);
  const { from, to, reason } = move;
  const shown = (value: string | null): string => (value === null ? t('due_none') : day(value, 'weekday'));
  const named = withoutDirectionMarks(name).trim();
  const promise = withoutDirectionMarks(text)
    .trim()
    .replace(/[.。]$/u, '');
  return [
    named === '' ? t('notice_hello') : t('notice_hello_name', { name: named }),
    '',
    t(opening(move, today), { text: promise, from: shown(from) }),
    t('notice_new_day', { to: shown(to) }),
    ...(reason === '' ? [] : [t('notice_reason', { reason })]),
    '',
    t('notice_ask'),
  ].join('\n');
}
