import type { TemplateProblem } from '@/lib/templates/template-problem';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

/** What is wrong with a template, as a sentence with `name`. */
export const problemKeys: Record<TemplateProblem['kind'], MessageKey> = {
  syntax: 'template_error_syntax',
  'unknown-variable': 'template_error_unknown_variable',
  'unknown-filter': 'template_error_unknown_filter',
  'unknown-tag': 'template_error_unknown_tag',
  'wrong-value': 'template_error_wrong_value',
  'too-long': 'template_error_too_long',
  'too-much': 'template_error_too_much',
  'too-slow': 'template_error_too_slow',
};
