import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const keepInTouch: ShippedTemplate = {
  id: 'shipped.keep-in-touch.en',
  name: 'Keep in touch',
  purpose: 'keep-in-touch',
  language: 'en',
  subject:
    '{% if engagement.name %}{{ engagement.name }}: how is it working?{% else %}How is it working for you?{% endif %}',
  body: letter(`
{% if engagement.name and engagement.ends < today %}
“{{ engagement.name }}” ended on {{ engagement.ends | day }}.
{% elsif engagement.name %}
We have finished “{{ engagement.name }}”.
{% else %}
We have finished our work for you.
{% endif %}
How is it working for you today?

It would help me to know two things:

- What works less well than you expected?
- What has changed on your side that we should know of?

If nothing comes to mind, no answer is needed. If something does, a reply to this mail reaches me.
`),
};
