import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import type { TemplateContext } from '@/lib/templates/template-context';
import { contextFor, emptyTemplateContext } from './template-contexts';

/** Contexts around the rich one, in which a template takes the branches that the rich one passes by. */
export function templateBranches({ purpose, language }: ShippedTemplate): readonly TemplateContext[] {
  const rich = contextFor(purpose, 'rich', language);
  const { promise, issue, change, requirement, engagement } = emptyTemplateContext(language);
  const states = ['on-track', 'at-risk', 'late'] as const;
  const notLate = { ...rich.promise, daysLate: 0 };
  return [
    ...states.map((state): TemplateContext => ({ ...rich, overall: { state } })),
    { ...rich, late: rich.late.slice(0, 1), waiting: rich.waiting.slice(0, 1), done: rich.done.slice(0, 1) },
    { ...rich, late: [], milestones: rich.milestones.map((one) => ({ ...one, forecast: null })) },
    { ...rich, late: rich.late.slice(2), overall: { state: 'at-risk' } },
    { ...rich, late: [], milestones: [], issues: [], risks: [], overall: { state: 'at-risk' } },
    { ...rich, promise },
    { ...rich, promise, waiting: rich.waiting.slice(1) },
    { ...rich, promise, waiting: [], done: [], milestones: [], requirements: [] },
    { ...rich, promise: notLate },
    { ...rich, promise: { ...notLate, movedFrom: '2025-12-01', due: '2025-12-03' } },
    { ...rich, promise: { ...notLate, movedFrom: null } },
    { ...rich, promise: { ...notLate, movedFrom: null, due: null } },
    { ...rich, promise: { ...rich.promise, state: 'missed', daysLate: 0 } },
    { ...rich, promise: { ...rich.promise, state: 'kept', doneOn: null } },
    { ...rich, promise, issue },
    { ...rich, promise, issue: { ...rich.issue, cause: null, remedy: null, owner: null } },
    { ...rich, change },
    { ...rich, change, requirement },
    { ...rich, change, requirement, engagement },
    { ...rich, change: { ...rich.change, cost: null } },
    { ...rich, change: { ...rich.change, days: null } },
    { ...rich, change: { ...rich.change, days: 0, people: null, scope: null, risk: null, ifNotDone: null } },
    { ...rich, change: { ...rich.change, days: -1, state: 'included-free' } },
    { ...rich, engagement, promise, requirement },
    { ...rich, survey: { ...rich.survey, answers: [] } },
  ];
}
