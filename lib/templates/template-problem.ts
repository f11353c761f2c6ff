/** Where in a template: line and column count from 1, in UTF-16 units. */
export interface TemplatePlace {
  readonly part: 'subject' | 'body';
  readonly line: number;
  readonly column: number;
}

/**
 * Why a template gives no draft. `name`: the variable, filter or tag, or what stands where none may. `too-long`: the template;
 * `too-much`: what it would become; `too-slow`: it ran longer than a person waits.
 */
export interface TemplateProblem {
  readonly kind:
    | 'syntax'
    | 'unknown-variable'
    | 'unknown-filter'
    | 'unknown-tag'
    | 'wrong-value'
    | 'too-long'
    | 'too-much'
    | 'too-slow';
  readonly name: string;
  readonly place: TemplatePlace;
}
