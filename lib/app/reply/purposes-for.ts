import type { CalendarDay } from '@/lib/domain/calendar-day';
import { isLate } from '@/lib/domain/is-late';
import type { TemplatePurpose } from '@/lib/domain/template-purpose';
import type { ReplyAbout } from './reply-about';
import type { ReplyScope } from './reply-scope';

/** The four answers to a change request. */
export const changeAnswers: readonly TemplatePurpose[] = [
  'change-accept',
  'change-adjust',
  'change-reject',
  'change-defer',
];

/** For which purposes one writes about a record, the likeliest first; none where it is not in the scope. */
export function purposesFor(about: ReplyAbout, scope: ReplyScope, today: CalendarDay): readonly TemplatePurpose[] {
  const byId = <T extends { readonly id: string }>(records: readonly T[]): T | undefined =>
    records.find(({ id }) => id === about.id);
  switch (about.kind) {
    case 'commitment': {
      if (byId(scope.theirs)) return ['chase'];
      const ours = byId(scope.ours);
      if (ours === undefined) return [];
      return isLate(ours, today) ? ['bad-news', 'renegotiate'] : ['renegotiate', 'bad-news'];
    }
    case 'changeRequest':
      return byId(scope.changes) ? [...changeAnswers, 'expectation'] : [];
    case 'issue': {
      const issue = byId(scope.issues);
      if (issue === undefined) return [];
      return issue.state === 'resolved'
        ? ['complaint-resolved', 'complaint-received']
        : ['complaint-received', 'complaint-resolved'];
    }
    case 'requirement':
      return byId(scope.requirements) ? ['confirm-requirement'] : [];
    case 'satisfaction':
      return [];
  }
}
