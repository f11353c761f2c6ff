import type { ChangeRequest } from '@/lib/domain/change-request';
import type { ReportedItem } from '@/lib/domain/report-snapshot';
import type { TemplateContext } from '@/lib/templates/template-context';
import type { ReplyFacts } from '../reader';
import { aboutItem } from './about-item';
import { allDone } from './all-done';
import {
  changeItem,
  decisionItem,
  issueItem,
  milestoneItem,
  orNull,
  promiseItem,
  requirementItem,
  riskItem,
} from './context-items';
import { firstName } from './first-name';
import { surveyAnswers, surveyQuestion } from './new-survey';
import { overallState } from './overall-state';
import type { ReplyQuery } from './reply-query';
import { type ReplyScope, replyScope } from './reply-scope';
import { reportSince } from './report-since';

/**
 * Whatever a template can say to this client, from the records that the reader gave for them: living ones of this client,
 * and of one engagement where one is chosen. Private notes, evidence and the client's own words never get in. Lines in
 * `query.left` are not in their lists; nothing else depends on them. Days in the user's zone. Pure: the same records and the
 * same query give the same answer; never throws.
 */
export function templateContextOf(facts: ReplyFacts, query: ReplyQuery): TemplateContext {
  const { language, today, left } = query;
  const scope = replyScope(facts, query.engagementId);
  const report = reportSince(scope, today);
  const kept = <T extends { readonly id: string }>(list: ReportedItem['list'], items: readonly T[]): readonly T[] =>
    items.filter(({ id }) => !left.has(`${list}:${id}`));
  return {
    language,
    today,
    me: { name: orNull(scope.settings?.ownName ?? '') },
    client: { name: scope.client.name },
    recipient: recipientOf(scope, query),
    engagement: engagementOf(scope),
    report: { last: report.last, since: report.since },
    overall: { state: overallState(scope, report, today) },
    done: kept('done', query.allDone ? allDone(scope, report) : report.done).map((promise) =>
      promiseItem(promise, today),
    ),
    late: kept('late', report.late).map((promise) => promiseItem(promise, today)),
    next: kept('next', report.next).map((promise) => promiseItem(promise, today)),
    waiting: kept('waiting', report.waiting).map((promise) => promiseItem(promise, today)),
    milestones: kept('milestones', scope.milestones).map((milestone) => milestoneItem(milestone, today)),
    risks: kept('risks', scope.risks)
      .filter(({ closedOn }) => closedOn === null)
      .map(riskItem),
    issues: kept('issues', scope.issues)
      .toSorted((a, b) => (a.raisedOn < b.raisedOn ? -1 : a.raisedOn > b.raisedOn ? 1 : 0))
      .map(issueItem),
    changes: kept('changes', scope.changes).filter(isTold).map(changeItem),
    decisions: kept('decisions', scope.changes)
      .filter((change) => waitsForClient(change, today))
      .map(decisionItem),
    requirements: kept('requirements', scope.requirements)
      .filter(({ withdrawnOn }) => withdrawnOn === null)
      .map(requirementItem),
    ...aboutItem(query.about, scope, today),
    survey: surveyOf(query),
  };
}

/** With the client, or decided and not yet implemented; a draft, and what we still assess, is our own affair. */
const isTold = ({ state }: ChangeRequest): boolean =>
  ['awaiting-client', 'approved', 'approved-adjusted', 'included-free', 'deferred'].includes(state);

const waitsForClient = ({ state, deferredUntil }: ChangeRequest, today: string): boolean =>
  state === 'awaiting-client' || (state === 'deferred' && deferredUntil !== null && deferredUntil <= today);

/** A contact may be named by an address; nobody is greeted by one. */
const personName = (name: string): string | null => (name.includes('@') ? null : orNull(name));

function recipientOf({ contacts }: ReplyScope, { contactId, language }: ReplyQuery): TemplateContext['recipient'] {
  const contact = contacts.find(({ id }) => id === contactId);
  const name = personName(contact?.name ?? '');
  return {
    name,
    firstName: name === null ? null : firstName(name, language),
    role: orNull(contact?.role ?? ''),
  };
}

const engagementOf = ({ engagement }: ReplyScope): TemplateContext['engagement'] => ({
  name: engagement?.name ?? null,
  goals: orNull(engagement?.goals ?? ''),
  phase: orNull(engagement?.phase ?? ''),
  scopeIn: orNull(engagement?.scopeIn ?? ''),
  scopeOut: orNull(engagement?.scopeOut ?? ''),
  starts: engagement?.startsOn ?? null,
  ends: engagement?.endsOn ?? null,
  budget: engagement?.budget ?? null,
});

const surveyOf = ({ ask, language }: ReplyQuery): TemplateContext['survey'] =>
  ask === null
    ? { question: null, answers: [] }
    : { question: surveyQuestion(ask.survey, language), answers: surveyAnswers(ask.survey, ask.to, language) };
