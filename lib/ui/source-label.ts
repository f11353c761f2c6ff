import type { Evidence } from '@/lib/domain/evidence';
import type { Catalogue } from './catalogue/catalogue-context';
import { withoutDirectionMarks } from './catalogue/isolate';
import { shownDateDay } from './shown-date-day';

/** A page's own form of a date can be a whole sentence; a row has room for so many characters. */
const longestDate = 24;

function readableDay(date: string, day: Catalogue['day']): string {
  const known = shownDateDay(date);
  return known ? day(known) : withoutDirectionMarks(date).slice(0, longestDate);
}

/** Where a record comes from, for its row: "3 Nov email", "call, 14 Nov". */
export function sourceLabel(evidence: Evidence, { t, day }: Catalogue): string {
  const when = evidence.date ? readableDay(evidence.date, day) : null;
  if (evidence.provider !== null) return when ? t('source_mail', { day: when }) : t('source_mail_undated');
  const source = withoutDirectionMarks(evidence.subject ?? '');
  if (!source) return when ?? '';
  return when ? t('source_elsewhere', { source, day: when }) : source;
}
