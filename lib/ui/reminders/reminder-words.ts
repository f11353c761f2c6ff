import type { DueSummary } from '@/lib/app/due-overview';
import type { Language } from '@/lib/domain/client';
import type { Badge } from '@/lib/platform/badge';
import { formatList } from '@/lib/ui/catalogue/format-list';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import { reminderTranslator } from './reminder-sentences';

/** The toolbar has room for four letters. */
const mostShown = 999;
/** A notification shows few lines, and cuts long ones. */
const namesShown = 3;
const longestName = 40;

const comma: Readonly<Record<Language, string>> = { en: ', ', 'zh-CN': '，' };

/** "2 promises late, 1 promise due today": what there is of late, today and to come. */
function countsOf({ late, today, ahead, daysBefore }: DueSummary, language: Language): string {
  const t = reminderTranslator(language);
  const parts = [
    late > 0 ? t('reminder_late', { count: late }) : '',
    today > 0 ? t('reminder_today', { count: today }) : '',
    ahead > 0 ? t('reminder_ahead', { count: ahead, days: daysBefore }) : '',
  ];
  return parts.filter((part) => part !== '').join(comma[language]);
}

/** The number on the toolbar button; null when the records could not be read. */
export function badgeOf(due: DueSummary | null, language: Language): Badge {
  const t = reminderTranslator(language);
  const count = due ? due.late + due.today : 0;
  if (!due || count === 0) return { text: '', tone: 'calm', title: t('extension_name') };
  const what = countsOf({ ...due, ahead: 0 }, language);
  const text = count > mostShown ? `${mostShown}+` : String(count);
  return { text, tone: due.late > 0 ? 'late' : 'calm', title: t('badge_title', { what }) };
}

/** The daily summary: counts, and clients' names only where the summary was read with them. */
export function notificationOf(due: DueSummary, language: Language): { readonly title: string; readonly text: string } {
  const t = reminderTranslator(language);
  const counts = countsOf(due, language);
  const shown = due.names.slice(0, namesShown).map((name) => withoutDirectionMarks(name).trim().slice(0, longestName));
  const names = formatList(shown, language);
  const rest = due.names.length > namesShown;
  return {
    title: t('reminder_title', { count: due.late + due.today + due.ahead }),
    text: shown.length === 0 ? counts : `${counts}\n${t(rest ? 'reminder_names_more' : 'reminder_names', { names })}`,
  };
}
