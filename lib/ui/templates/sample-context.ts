import { newSurvey, surveyAnswers, surveyQuestion } from '@/lib/app/reply/new-survey';
import { addDays } from '@/lib/domain/add-days';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Language } from '@/lib/domain/client';
import type { ChangeItem, IssueItem, PromiseItem, TemplateContext } from '@/lib/templates/template-context';
import { sampleWords } from './sample-words';

/** What a preview shows while there is no client: something in every variable. */
export function sampleContext(language: Language, today: CalendarDay): TemplateContext {
  const words = sampleWords[language];
  const day = (days: number): CalendarDay => addDays(today, days);
  const promise = (id: string, text: string, fields: Partial<PromiseItem>): PromiseItem => ({
    id,
    text,
    owner: words.me,
    due: null,
    daysLate: 0,
    state: 'open',
    doneOn: null,
    movedFrom: null,
    moveReason: null,
    missReason: null,
    ...fields,
  });
  const late = promise('late', words.late, {
    due: day(-2),
    daysLate: 2,
    movedFrom: day(-6),
    moveReason: words.moveReason,
    missReason: 'waiting-on-client',
  });
  const change: ChangeItem = {
    id: 'change',
    ...words.change,
    state: 'awaiting-client',
    requestedOn: day(-9),
    since: day(-4),
    until: day(30),
    days: 5,
    cost: { amount: 1_800, currency: language === 'en' ? 'EUR' : 'CNY' },
  };
  const issue: IssueItem = {
    id: 'issue',
    ...words.issue,
    severity: 'medium',
    state: 'resolved',
    raisedOn: day(-5),
    owner: words.me,
  };
  const requirement = { id: 'requirement', text: words.requirement, confirmedOn: null };
  const survey = newSurvey({ contactId: null }, () => 'sample0000000000');
  return {
    language,
    today,
    me: { name: words.me },
    client: { name: words.client },
    recipient: words.recipient,
    engagement: {
      ...words.engagement,
      starts: day(-40),
      ends: day(50),
      budget: { amount: 24_000, currency: language === 'en' ? 'EUR' : 'CNY' },
    },
    report: { last: day(-14), since: day(-14) },
    overall: { state: 'at-risk' },
    done: [promise('done', words.done, { due: day(-3), state: 'kept', doneOn: day(-3) })],
    late: [late],
    next: [promise('next', words.next, { due: day(6) })],
    waiting: [promise('waiting', words.waiting, { owner: words.recipient.name, due: day(3) })],
    milestones: [
      { id: 'milestone', name: words.milestone, baseline: day(40), forecast: day(43), actual: null, daysLate: 3 },
    ],
    risks: [{ id: 'risk', ...words.risk, probability: 3, impact: 4, owner: words.me, reviewOn: day(10) }],
    issues: [issue],
    changes: [change],
    decisions: [{ id: 'change', text: words.change.title, since: day(-4) }],
    requirements: [requirement],
    promise: late,
    change,
    issue,
    requirement,
    survey: {
      question: surveyQuestion(survey, language),
      answers: surveyAnswers(survey, 'robin@sample.example', language),
    },
  };
}
