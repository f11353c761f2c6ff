import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { Remark } from './use-template-preview';

/** What is to be said of a template that can be used, as a sentence with `words`. */
export const remarkKeys: Record<Remark['kind'], MessageKey> = {
  'long-text': 'template_remark_long_text',
  'long-sentence': 'template_remark_long_sentence',
  jargon: 'template_remark_jargon',
  promise: 'template_remark_promise',
  'empty-heading': 'template_remark_empty_heading',
};
