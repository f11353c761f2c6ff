import type { Language } from '@/lib/domain/client';
import type { TemplatePurpose } from '@/lib/domain/template-purpose';
import type { TemplateContext } from '@/lib/templates/template-context';
import { oddTemplateContext } from './odd-template-context';
import { richTemplateContext } from './rich-template-context';

export const contextKinds = ['rich', 'empty', 'odd'] as const;
export type ContextKind = (typeof contextKinds)[number];

/** Only what every draft has: a day, a client, and the time since the last report. */
export function emptyTemplateContext(language: Language): TemplateContext {
  return {
    language,
    today: '2025-11-28',
    me: { name: null },
    client: { name: language === 'en' ? 'Northwind Logistics' : '蓝海物流' },
    recipient: { name: null, firstName: null, role: null },
    engagement: {
      name: null,
      goals: null,
      phase: null,
      scopeIn: null,
      scopeOut: null,
      starts: null,
      ends: null,
      budget: null,
    },
    report: { last: null, since: '2025-11-14' },
    overall: { state: 'on-track' },
    done: [],
    late: [],
    next: [],
    waiting: [],
    milestones: [],
    risks: [],
    issues: [],
    changes: [],
    decisions: [],
    requirements: [],
    promise: null,
    change: null,
    issue: null,
    requirement: null,
    survey: { question: null, answers: [] },
  };
}

/**
 * The records of a client about which a draft is written. `rich`: every field is filled; `empty`: nothing is on record; `odd`:
 * one of everything, each with something that a template could stumble over.
 */
export function templateContext(kind: ContextKind, language: Language): TemplateContext {
  if (kind === 'empty') return emptyTemplateContext(language);
  return kind === 'rich' ? richTemplateContext(language) : oddTemplateContext(language);
}

/** The same, with the promise that a draft for this purpose is about: theirs where they are chased, a kept one to accept. */
export function contextFor(purpose: TemplatePurpose, kind: ContextKind, language: Language): TemplateContext {
  const context = templateContext(kind, language);
  const { waiting, done } = context;
  const promise = { chase: waiting[0], 'ask-acceptance': done[1] ?? done[0] }[purpose as string];
  return promise === undefined ? context : { ...context, promise };
}
