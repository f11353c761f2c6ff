import type { Template } from '@/lib/domain/template';
import { recordBase } from './record-base';

/** A short template of the user's own. */
export const aTemplate = (fields: Partial<Template> = {}): Template => ({
  ...recordBase,
  id: 'template-1',
  name: 'Weekly note',
  purpose: 'short-status',
  language: 'en',
  subject: 'Status of {{ engagement.name }}',
  body: 'Hello {{ recipient.firstName }},\n\n{% for item in next %}\n- {{ item.text }}\n{% endfor %}\n',
  position: 1,
  hidden: false,
  ...fields,
});
