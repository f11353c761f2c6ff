import type { CalendarDay } from '@/lib/domain/calendar-day';
import { isLate } from '@/lib/domain/is-late';
import type { TemplatePurpose } from '@/lib/domain/template-purpose';
import type { ReplyFacts } from '../reader';
import type { ReplyAbout } from './reply-about';

/** The four answers to a change request. */
export const changeAnswers: readonly TemplatePurpose[] = [
  'change-accept',
  'change-adjust',
  'change-reject',
  'change-defer',
];

/** For which purposes one writes about a record, the likeliest first; none where the record is gone. */
export function purposesFor(about: ReplyAbout, facts: ReplyFacts, today: CalendarDay): readonly TemplatePurpose[] {
  const byId = <T extends { readonly id: string }>(records: readonly T[]): T | undefined =>
    records.find(({ id }) => id === about.id);
  switch (about.kind) {
    case 'commitment': {
      if (byId(facts.theirs)) return ['chase'];
      const ours = byId(facts.ours);
      if (ours === undefined) return [];
      return isLate(ours, today) ? ['bad-news', 'renegotiate'] : ['renegotiate', 'bad-news'];
    }
    case 'changeRequest':
      return byId(facts.changes) ? [...changeAnswers, 'expectation'] : [];
    case 'issue': {
      const issue = byId(facts.issues);
      if (issue === undefined) return [];
      return issue.state === 'resolved'
        ? ['complaint-resolved', 'complaint-received']
        : ['complaint-received', 'complaint-resolved'];
    }
    case 'requirement':
      return byId(facts.requirements) ? ['confirm-requirement'] : [];
    case 'satisfaction':
      return [];
  }
}
