import type { TemplateProblem } from '@/lib/templates/template-problem';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { Translate } from '@/lib/ui/catalogue/translate';

const problemKeys: Record<TemplateProblem['kind'], MessageKey> = {
  syntax: 'reply_problem_syntax',
  'unknown-variable': 'reply_problem_unknown_variable',
  'unknown-filter': 'reply_problem_unknown_filter',
  'unknown-tag': 'reply_problem_unknown_tag',
  'wrong-value': 'reply_problem_wrong_value',
  'too-long': 'reply_problem_too_long',
  'too-much': 'reply_problem_too_much',
  'too-slow': 'reply_problem_too_slow',
};

/** Why a template gives no draft, where that is, and what to do. */
export function problemSentence({ kind, name: part, place }: TemplateProblem, template: string, t: Translate): string {
  const { line, column } = place;
  const values = { name: isolate(template), line, column, problem: t(problemKeys[kind], { part: isolate(part) }) };
  return t(place.part === 'subject' ? 'reply_problem_subject' : 'reply_problem', values);
}
