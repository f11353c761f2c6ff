import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { ExchangeProblem } from './exchange-file';

/** Why a file of templates is refused. */
export const exchangeProblemKeys: Record<ExchangeProblem['kind'], MessageKey> = {
  'too-large': 'template_problem_too_large',
  unreadable: 'book_problem_unreadable',
  'not-json': 'book_problem_not_json',
  'not-templates': 'template_problem_not_templates',
  newer: 'template_problem_newer',
  empty: 'template_problem_empty',
  'too-many': 'template_problem_too_many',
  invalid: 'template_problem_invalid',
  duplicate: 'template_problem_duplicate',
};
