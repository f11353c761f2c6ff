import type { TemplateProblem } from './template-problem';

/** A problem before its line is known: `at` is an index into the text. */
export interface Flaw {
  readonly kind: TemplateProblem['kind'];
  readonly name: string;
  readonly at: number;
}
