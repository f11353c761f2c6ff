import type { DraftDocument } from '@/lib/domain/draft-document';
import type { TemplatePlace, TemplateProblem } from './template-problem';

/** A variable that a template wrote and of which nothing is on record: a gap in the draft. */
export interface TemplateGap {
  /** As in the template: `recipient.name`. */
  readonly variable: string;
  readonly place: TemplatePlace;
}

/** `subject` is null where the template has none. */
export type Rendered =
  | {
      readonly ok: true;
      readonly subject: string | null;
      readonly document: DraftDocument;
      readonly gaps: readonly TemplateGap[];
    }
  | { readonly ok: false; readonly problem: TemplateProblem };
