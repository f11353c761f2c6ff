import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import type { TemplateContext } from '@/lib/templates/template-context';
import { richTemplateContext } from './rich-template-context';
import { contextFor, emptyTemplateContext } from './template-contexts';

/** The rich context, and those around it in which a template takes the branches that the rich one passes by. */
export function templateBranches(template: ShippedTemplate): readonly TemplateContext[] {
  const full = richTemplateContext(template.language);
  const { promise: about } = contextFor(template.purpose, 'rich', template.language);
  const rich = { ...full, promise: about ?? full.promise };
  const { promise, issue, change, requirement, engagement } = emptyTemplateContext(template.language);
  const notLate = { ...rich.promise, daysLate: 0 };
  const changes: readonly Partial<TemplateContext>[] = [
    { overall: { state: 'on-track' } },
    { overall: { state: 'at-risk' } },
    { late: rich.late.slice(0, 1), waiting: rich.waiting.slice(0, 1), done: rich.done.slice(0, 1) },
    { late: [], milestones: rich.milestones.map((one) => ({ ...one, forecast: null })) },
    { late: rich.late.slice(2), overall: { state: 'at-risk' } },
    { late: [], milestones: [], issues: [], risks: [], overall: { state: 'at-risk' } },
    { promise },
    { promise, waiting: rich.waiting.slice(1) },
    { promise, waiting: [], done: [], milestones: [], requirements: [] },
    { promise: notLate },
    { promise: { ...notLate, movedFrom: '2025-12-01', due: '2025-12-03' } },
    { promise: { ...notLate, movedFrom: null } },
    { promise: { ...notLate, movedFrom: null, due: null } },
    { promise: { ...notLate, state: 'missed' } },
    { promise: { ...rich.promise, state: 'kept', doneOn: null } },
    { promise, issue },
    { promise, issue: { ...rich.issue, cause: null, remedy: null, owner: null } },
    { change },
    { change, requirement },
    { change, requirement, engagement },
    { change: { ...rich.change, cost: null } },
    { change: { ...rich.change, days: null } },
    { change: { ...rich.change, days: 0, people: null, scope: null, risk: null, ifNotDone: null } },
    { change: { ...rich.change, days: -1, state: 'included-free' } },
    { engagement, promise, requirement },
    { survey: { ...rich.survey, answers: [] } },
  ];
  const source = template.subject + template.body;
  const says = (variable: string): boolean => new RegExp(`\\b${variable}\\b`).test(source);
  return [{}, ...changes.filter((one) => Object.keys(one).some(says))].map((one) => ({ ...rich, ...one }));
}
