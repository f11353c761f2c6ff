import type { InvalidField } from '@/lib/domain/validation-error';
import type { ShownTrouble } from './shown-trouble';

/** How a write of the sidebar ended, as its form must answer to it. Only `saved` may let go of what was typed. */
export type WriteOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly why: ShownTrouble }
  | { readonly kind: 'invalid'; readonly fields: readonly InvalidField[] };
