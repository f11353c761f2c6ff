import {
  BreakTag,
  CaseTag,
  CommentTag,
  ContinueTag,
  defaultOperators,
  ForTag,
  IfTag,
  Liquid,
  type Tag,
  UnlessTag,
} from 'liquidjs';
import { longestTemplate } from '@/lib/domain/template';
import { filters } from './filters';

/**
 * Longest time of following a template, in ms. What grows is counted and ends long before (piece-collector.ts); a shorter
 * time would refuse a sound template on a machine that stood still for a moment.
 */
const longestRendering = 1_000;

const closed = (): never => {
  throw new Error('Templates read no files.');
};

type TagClass = new (...args: ConstructorParameters<typeof IfTag>) => Tag;
/** All tags with code of their own; `else`, `when` and the ends belong to them. */
const tags: Readonly<Record<string, TagClass>> = {
  if: IfTag,
  unless: UnlessTag,
  case: CaseTag,
  for: ForTag,
  break: BreakTag,
  continue: ContinueTag,
  comment: CommentTag,
};
export const tagNames: readonly string[] = Object.keys(tags);

/** An order of which one side is not on record is never so: JavaScript would take null for 0. */
const whenKnown =
  (holds: (left: string | number, right: string | number) => boolean) =>
  (left: unknown, right: unknown): boolean =>
    (typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string')
      ? holds(left, right)
      : false;

function makeEngine(): Liquid {
  const liquid = new Liquid({
    parseLimit: longestTemplate,
    renderLimit: longestRendering,
    memoryLimit: longestTemplate,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // Zero, like nothing on record, is false: "{% if item.daysLate %}".
    jsTruthy: true,
    dynamicPartials: false,
    relativeReference: false,
    // "-" in a tag takes blanks and one line break, not all blank lines.
    greedy: false,
    locale: 'en',
    fs: { readFile: closed, readFileSync: closed, exists: closed, existsSync: closed, resolve: closed },
    operators: {
      '==': (left, right, context) => defaultOperators['==']?.(left, right, context) ?? false,
      '!=': (left, right, context) => defaultOperators['!=']?.(left, right, context) ?? false,
      '<': whenKnown((left, right) => left < right),
      '>': whenKnown((left, right) => left > right),
      '<=': whenKnown((left, right) => left <= right),
      '>=': whenKnown((left, right) => left >= right),
      contains: (left: unknown, right: unknown) =>
        typeof left === 'string' && typeof right === 'string' && left.includes(right),
      and: (left: unknown, right: unknown, context) => defaultOperators.and?.(left, right, context) ?? false,
      or: (left: unknown, right: unknown, context) => defaultOperators.or?.(left, right, context) ?? false,
    },
  });
  // The filters are our own and run on the value as it is found (value-piece.ts); the engine only knows their names.
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name);
  for (const name of [...Object.keys(filters), 'default']) liquid.registerFilter(name, (value: unknown) => value);
  // What is no tag of ours does not exist.
  for (const name of Object.keys(liquid.tags)) delete liquid.tags[name];
  for (const [name, tag] of Object.entries(tags)) liquid.registerTag(name, tag);
  return liquid;
}

let engine: Liquid | undefined;

/** The one engine of all templates; it keeps nothing of what it renders. */
export function templateEngine(): Liquid {
  engine ??= makeEngine();
  return engine;
}
