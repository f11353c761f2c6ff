import type { DraftFinding } from '@/lib/app/guard/draft-finding';
import type { Money } from '@/lib/domain/money';
import type { Translate } from '@/lib/ui/catalogue/translate';
import { isolate } from './catalogue/isolate';

/** A note is one sentence; what it names is cut there. */
const longestName = 120;
const named = (text: string): string => isolate(text.slice(0, longestName));

/** Under which a note stays put away in its draft: the same words may be said of again, another day not. */
export function noteKey(finding: DraftFinding): string {
  const about = 'day' in finding ? finding.day : '';
  return `${finding.kind}|${about}|${finding.words.replace(/\s+/g, ' ')}`.slice(0, 400);
}

/** How a day and an amount are written for reading. */
export interface NoteWords {
  readonly day: (day: string) => string;
  readonly money: (money: Money) => string;
}

/** What the guard says, in one sentence. */
export function guardNote(finding: DraftFinding, t: Translate, { day, money }: NoteWords): string {
  switch (finding.kind) {
    case 'vague-day':
      return t('guard_vague_day', { words: named(finding.words) });
    case 'day-off': {
      const { off, instead } = finding;
      const said = { day: day(finding.day), off };
      return instead === null
        ? t('guard_day_off', said)
        : t('guard_day_off_instead', { ...said, instead: day(instead) });
    }
    case 'busy-day':
      return t('guard_busy_day', { day: day(finding.day), due: finding.due });
    case 'past-day':
      return t('guard_past_day', { day: day(finding.day) });
    case 'other-day': {
      const { text, dueDay } = finding.recorded;
      if (dueDay === null) return t('guard_other_day_none', { text: named(text) });
      return t('guard_other_day', { day: day(dueDay), text: named(text) });
    }
    case 'other-date':
      return t('guard_other_day', { day: day(finding.recorded), text: named(finding.name) });
    case 'other-cost':
      return t('guard_other_cost', { amount: money(finding.recorded), title: named(finding.title) });
    case 'other-days':
      return t('guard_other_days', { count: finding.recorded, title: named(finding.title) });
    case 'open-change':
      return t('guard_open_change', { title: named(finding.change.title) });
    case 'other-client':
      return t('guard_other_client', { name: named(finding.name) });
    case 'placeholder':
      return t('guard_placeholder', { words: named(finding.words) });
  }
}
